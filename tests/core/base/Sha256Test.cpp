#include "core/base/Sha256.h"

#include "tests/support/Precompiled.h"

#include <QElapsedTimer>

#include <iostream>

using namespace banso;

TEST_CASE("SHA-256 gives the published digests", "[sha256]") {
    // FIPS 180-4 examples, NIST CAVP.
    CHECK(Sha256::hexOf("abc") ==
          QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    CHECK(Sha256::hexOf("") ==
          QByteArray("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
    CHECK(Sha256::hexOf("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq") ==
          QByteArray("248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"));
    CHECK(Sha256::hexOf(QByteArray(1'000'000, 'a')) ==
          QByteArray("cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"));
}

TEST_CASE("SHA-256 does not care how the bytes come", "[sha256]") {
    rc::prop("in pieces of any size, and again after the end", [] {
        const auto pieces = *rc::gen::container<std::vector<std::string>>(
            rc::gen::container<std::string>(rc::gen::arbitrary<char>()));
        Sha256 hash(*rc::gen::element(Sha256::By::Processor, Sha256::By::Qt));
        for (int round = 0; round < 2; ++round) {
            QCryptographicHash other(QCryptographicHash::Sha256);
            for (const std::string& piece : pieces) {
                hash.add(QByteArrayView(piece.data(), qsizetype(piece.size())));
                other.addData(QByteArrayView(piece.data(), qsizetype(piece.size())));
            }
            RC_ASSERT(hash.takeHex() == other.result().toHex());
        }
    });
    for (int size = 0; size < 200; ++size) {
        const QByteArray bytes(size, 'x');
        REQUIRE(Sha256::hexOf(bytes) ==
                QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    }
}

TEST_CASE("how fast SHA-256 is", "[.bench]") {
    const QByteArray bytes(1 << 20, 'x');
    QElapsedTimer timer;
    timer.start();
    Sha256 hash;
    for (int i = 0; i < 150; ++i)
        hash.add(bytes);
    (void)hash.takeHex();
    std::cout << 150e9 / static_cast<double>(timer.nsecsElapsed()) << " MiB/s SHA-256\n";
}
