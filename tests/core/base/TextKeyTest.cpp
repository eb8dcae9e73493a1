#include "core/base/TextKey.h"

#include "core/base/VariantFold.h"
#include "tests/support/Precompiled.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QFile>

#include <iostream>
#include <thread>

using namespace banso;

namespace {

QString key(const char32_t* text) {
    return searchKey(QString::fromUcs4(text));
}
QString address(const char32_t* text) {
    return addressKey(QString::fromUcs4(text));
}

const std::u32string kTricky =
    U"アァあぁヴゔｳﾞﾟ゛゜\u3099\u309Aヷヺヂヅっッャｬーｰ-"
    U"－〜・々〻ゝゞヽヾヿゟ髙高邉𠮷\U000E0100\uFE00塚神"
    U"佐木ぢㇷ゚ｶﾞﾊﾟabzＡé ß ŉ ﬁ㈱①ⅣⅨǅ㍻ 　\u200Bｱ㌔\U0001B002⺟⼾🉐각\uE000\n'〇一千";

rc::Gen<QString> trickyText() {
    return rc::gen::map(rc::gen::container<std::u32string>(rc::gen::elementOf(kTricky)),
                        [](const std::u32string& points) {
                            return QString::fromUcs4(points.data(), qsizetype(points.size()));
                        });
}

} // namespace

TEST_CASE("variants of one kanji have one key", "[key]") {
    const std::pair<const char32_t*, const char32_t*> alike[] = {
        {U"髙橋", U"高橋"},       {U"山﨑", U"山崎"},       {U"山嵜", U"山崎"},
        {U"𠮷田", U"吉田"},       {U"渡邉", U"渡辺"},       {U"渡邊", U"渡辺"},
        {U"齋藤", U"斎藤"},       {U"齊藤", U"斉藤"},       {U"斎藤", U"斉藤"},
        {U"濵田", U"浜田"},       {U"濱田", U"浜田"},       {U"澤田", U"沢田"},
        {U"德川", U"徳川"},       {U"栁", U"柳"},           {U"桒原", U"桑原"},
        {U"冨田", U"富田"},       {U"嶋", U"島"},           {U"嶌", U"島"},
        {U"國", U"国"},           {U"廣瀨", U"広瀬"},       {U"曻", U"昇"},
        {U"惠", U"恵"},           {U"眞", U"真"},           {U"龍", U"竜"},
        {U"瀧", U"滝"},           {U"\uFA10", U"塚"},       {U"\uFA19", U"神"},
        {U"渕", U"淵"},           {U"圡", U"土"},           {U"𣘺", U"橋"},
        {U"㐂", U"喜"},           {U"靏", U"鶴"},           {U"舘", U"館"},
        {U"鷗", U"鴎"},           {U"賴", U"頼"},           {U"陈", U"陳"},
        {U"邉\U000E0109", U"邉"}, {U"葛\U000E0100", U"葛"}, {U"辻\uFE00", U"辻"},
        {U"\u2F3E", U"戸"},       {U"\u2ED1", U"長"},       {U"佐々木", U"佐佐木"},
        {U"野々村", U"野野村"},   {U"三ヶ島", U"三ケ島"},   {U"一ノ瀬", U"一の瀬"},
    };
    for (const auto& [one, other] : alike) {
        INFO(QString::fromUcs4(one).toStdString());
        CHECK(key(one) == key(other));
        CHECK_FALSE(key(one).isEmpty());
    }
}

TEST_CASE("different names keep different keys", "[key]") {
    const std::pair<const char32_t*, const char32_t*> apart[] = {
        {U"宍戸", U"肉戸"}, {U"大阪", U"大坂"},     {U"山崎", U"山埼"},   {U"河野", U"川野"},
        {U"太田", U"大田"}, {U"籐", U"藤"},         {U"栢木", U"柏木"},   {U"舛田", U"升田"},
        {U"杉", U"椙"},     {U"オオノ", U"オノ"},   {U"ユウキ", U"ユキ"}, {U"コウ", U"コオ"},
        {U"ハバ", U"ハハ"}, {U"ケイコ", U"ケエコ"}, {U"渡辺", U"渡部"},   {U"二宮", U"三宮"},
    };
    for (const auto& [one, other] : apart)
        CHECK(key(one) != key(other));
}

TEST_CASE("kana have one key in every script and spelling", "[key]") {
    CHECK(key(U"わたなべ") == QStringLiteral("ワタナベ"));
    CHECK(key(U"ﾜﾀﾅﾍﾞ") == QStringLiteral("ワタナベ"));
    CHECK(key(U"わたなへ\u3099") == QStringLiteral("ワタナベ"));
    CHECK(key(U"ワタナヘ゛") == QStringLiteral("ワタナベ"));
    CHECK(key(U"ワタナベ　ハナコ") == QStringLiteral("ワタナベハナコ"));
    CHECK(key(U"ｷｮｳｺ") == QStringLiteral("キヨウコ"));
    CHECK(key(U"ヴァイオレット") == QStringLiteral("バイオレツト"));
    CHECK(key(U"ｳﾞｨｸﾄﾘｱ") == key(U"ビクトリア"));
    CHECK(key(U"ゔぇら") == key(U"ベラ"));
    CHECK(key(U"ウ\u3099ォルフ") == key(U"ボルフ"));
    CHECK(key(U"ヴ") == QStringLiteral("ブ"));
    CHECK(key(U"ヴァヴュヴ") == QStringLiteral("バビユブ"));
    CHECK(key(U"レヴュー") == key(U"レビュー"));
    CHECK(key(U"ヴア") == QStringLiteral("ブア"));
    CHECK(key(U"みちづれ") == key(U"ミチズレ"));
    CHECK(key(U"ちゞむ") == key(U"チジム"));
    CHECK(key(U"いすゞ") == key(U"イスズ"));
    CHECK(key(U"カヲル") == key(U"カオル"));
    CHECK(key(U"ヱミ") == key(U"エミ"));
    CHECK(key(U"ケリー") == QStringLiteral("ケリ"));
    CHECK(key(U"ｹﾘｰ") == QStringLiteral("ケリ"));
    CHECK(key(U"\U0001B002き") == QStringLiteral("アキ"));
    CHECK(key(U"ㇷ゚リ") == QStringLiteral("プリ"));
}

TEST_CASE("roman names lose case, width, accents and signs", "[key]") {
    CHECK(key(U"Nguyễn Văn An") == QStringLiteral("NGUYENVANAN"));
    CHECK(key(U"ＧＡＲＣＩＡ，　ＪＯＳＥ") == key(U"García José"));
    CHECK(key(U"O’Brien-Smith") == QStringLiteral("OBRIENSMITH"));
    CHECK(key(U"Müller") == QStringLiteral("MULLER"));
    CHECK(key(U"Strauß") == QStringLiteral("STRAUSS"));
    CHECK(key(U"Øystein Łukasz") == QStringLiteral("OYSTEINLUKASZ"));
    CHECK(key(U"㈱山田①") == QStringLiteral("株山田1"));
    CHECK(key(U"マリア・ルイサ") == QStringLiteral("マリアルイサ"));
    CHECK(key(U" \t・-\u200B\U0001F600").isEmpty());
}

TEST_CASE("the key of a key is itself", "[key]") {
    for (char32_t c = 0; c <= 0x10FFFF; ++c) {
        const QString once = searchKey(QString::fromUcs4(&c, 1));
        if (searchKey(once) != once) {
            CAPTURE(static_cast<std::uint32_t>(c), once);
            FAIL();
        }
    }
    rc::prop("for any text", [] {
        const QString once = searchKey(*trickyText());
        RC_ASSERT(searchKey(once) == once);
    });
    rc::prop("and scripts, widths, case and selectors do not matter", [] {
        const QString text = *trickyText();
        QString other;
        for (const QChar c : text) {
            other += c >= u'ぁ' && c <= u'ん' ? QChar(c.unicode() + 0x60) : c.toUpper();
            if (c >= u'一' && c <= u'龥')
                other += QString::fromUcs4(U"\U000E0101");
        }
        RC_ASSERT(searchKey(other) == searchKey(text));
    });
    rc::prop("of addresses too", [] {
        const std::u32string parts =
            U"一二十千〇1２-－ー 　丁目番地号室のノ之町字大文ヶガがA甲コ東";
        const auto points = *rc::gen::container<std::u32string>(rc::gen::elementOf(parts));
        const QString once = addressKey(QString::fromUcs4(points.data(), qsizetype(points.size())));
        RC_ASSERT(addressKey(addressKey(once)) == addressKey(once));
    });
}

TEST_CASE("a typed long vowel is looked for as registers spell it", "[key]") {
    CHECK(searchKeysAsHeard(u"オオノ") == QStringList{QStringLiteral("オオノ")});
    CHECK(searchKeysAsHeard(u"オーノ") ==
          QStringList{QStringLiteral("オノ"), QStringLiteral("オオノ"), QStringLiteral("オウノ")});
    CHECK(searchKeysAsHeard(u"こーいち").contains(key(U"コウイチ")));
    CHECK(searchKeysAsHeard(u"ケーコ").contains(key(U"ケイコ")));
    CHECK(searchKeysAsHeard(u"ゆーき").contains(key(U"ユウキ")));
    CHECK(searchKeysAsHeard(u"ｼﾞｮｰｼﾞ").contains(key(U"ジョウジ")));
    CHECK(searchKeysAsHeard(u"ケリー").first() == key(U"ケリー"));
    CHECK(searchKeysAsHeard(u"ー") == QStringList{QString()});
}

TEST_CASE("addresses compare however their numbers are written", "[key]") {
    const QString home = address(U"笠松町朝日町2-1-3");
    CHECK(home == QStringLiteral("笠松町朝日町2-1-3"));
    for (const char32_t* same :
         {U"笠松町朝日町二丁目一番三号", U"笠松町朝日町２丁目１番地の３", U"笠松町朝日町２－１－３",
          U"笠松町朝日町　2ー1ー3", U"笠松町朝日町2‐1−3", U"笠松町朝日町2丁目1番3",
          U"笠松町朝日町２ノ１ノ３", U"笠松町朝日町2丁目1-3号", U"笠松町 朝日町 2 1 3",
          U"笠松町朝日町２丁目１番地３号", U"笠松町朝日町２ｰ１ｰ３"}) {
        INFO(QString::fromUcs4(same).toStdString());
        CHECK(address(same) == home);
    }
    CHECK(address(U"霞が関") == address(U"霞ヶ関"));
    CHECK(address(U"霞ケ関") == address(U"霞ガ関"));
    CHECK(address(U"一之宮町") == address(U"一の宮町"));
    CHECK(address(U"百二十三番地") == QStringLiteral("123"));
    CHECK(address(U"千二百三番地の五") == QStringLiteral("1203-5"));
    CHECK(address(U"二千番地") == QStringLiteral("2000"));
    CHECK(address(U"一万二千三十") == QStringLiteral("12030"));
    CHECK(address(U"北三条西十二丁目") == address(U"北3条西12"));
    CHECK(address(U"大字長池字北12番地") == address(U"長池北12"));
    CHECK(address(U"1-2 コーポ朝日101号室") == address(U"１丁目２番　コ－ポ朝日１０１"));
    CHECK(address(U"1-2 A-101") == address(U"１－２Ａ１０１"));
    CHECK(address(U"澤町1") == address(U"沢町１"));
}

TEST_CASE("addresses that differ keep different keys", "[key]") {
    CHECK(address(U"本町1-23") != address(U"本町12-3"));
    CHECK(address(U"本町1-2 301") != address(U"本町1-2301"));
    CHECK(address(U"本町一2") == QStringLiteral("本町1-2"));
    CHECK(address(U"千葉県千葉市") == QStringLiteral("千葉県千葉市"));
    CHECK(address(U"三番町1") != address(U"三町1"));
    CHECK(address(U"十文字町1") != address(U"十文町1"));
    CHECK(address(U"岐阜県羽島市1") != address(U"愛知県羽島市1"));
}

TEST_CASE("the variant table is whole", "[key]") {
    CHECK(foldedVariantCount() > 15'000);
    std::size_t folded = 0;
    for (char32_t c = 0; c < 0x40000; ++c) {
        const char32_t form = foldVariant(c);
        folded += form != c;
        REQUIRE(foldVariant(form) == form);
    }
    CHECK(folded == foldedVariantCount());
    CHECK(foldVariant(0x10FFFF) == 0x10FFFF);
    // Keys are stored: another table means another version of them.
    QFile table(QStringLiteral(":/banso/text/variant_fold.tsv"));
    REQUIRE(table.open(QIODevice::ReadOnly));
    CHECK(kTextKeyVersion == 1);
    CHECK(QCryptographicHash::hash(table.readAll(), QCryptographicHash::Sha256).toHex() ==
          QByteArray("f7c7e661b49b5fba2a29c38c1109bc0c0d1e69296a121d9cd5562d8ed83ed5e6"));
}

TEST_CASE("keys can be made by several threads at once", "[key]") {
    std::vector<std::thread> threads;
    std::array<QString, 4> keys;
    for (QString& made : keys)
        threads.emplace_back([&made] { made = key(U"渡邉　𠮷ﾉｽｹ"); });
    for (std::thread& thread : threads)
        thread.join();
    for (const QString& made : keys)
        CHECK(made == QStringLiteral("渡辺吉ノスケ"));
}

TEST_CASE("how fast keys are made", "[.bench]") {
    QElapsedTimer timer;
    timer.start();
    (void)foldVariant(U'髙');
    std::cout << "variant table loaded in " << timer.nsecsElapsed() / 1000 << " us\n";
    const QString names[] = {QStringLiteral("渡邉　花子"), QStringLiteral("ワタナベ　ハナコ"),
                             QStringLiteral("佐々木　健太郎"), QStringLiteral("ｻｻｷ ｹﾝﾀﾛｳ"),
                             QStringLiteral("NGUYEN VAN AN")};
    constexpr int kRounds = 400'000;
    qsizetype length = 0;
    timer.restart();
    for (int i = 0; i < kRounds; ++i)
        for (const QString& name : names)
            length += searchKey(name).size();
    const double seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    std::cout << 5 * kRounds / seconds / 1e6 << " million name keys/s (" << length << ")\n";
    const QString home = QStringLiteral("羽島郡笠松町朝日町二丁目１番地の３　コーポ朝日１０１号室");
    timer.restart();
    for (int i = 0; i < kRounds; ++i)
        length += addressKey(home).size();
    const double each = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    std::cout << kRounds / each / 1e6 << " million address keys/s (" << length << ")\n";
}
