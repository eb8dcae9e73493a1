#include "core/benefit/claim/MunicipalityCode.h"
#include "core/benefit/claim/ZenginText.h"
#include "tests/support/Claims.h"

#include <rapidcheck.h>

using namespace banso;
using namespace banso::test;

namespace {

QString zengin(const char* typed) {
    const ZenginText text = ZenginText::from(s(typed));
    QStringList faults;
    for (const ZenginFault& fault : text.faults)
        faults += fault.character + u'>' + fault.proposal;
    return text.text + (faults.isEmpty() ? QString() : u' ' + faults.join(u' '));
}

} // namespace

TEST_CASE("receipt numbers are read as people type them", "[benefit][receipt]") {
    const ReceiptNumber number(FiscalYear(2026), 1);
    CHECK(number.text() == s("R08-0001"));
    CHECK(ReceiptNumber::parse(s("Ｒ８－１")).value() == number);
    CHECK(ReceiptNumber::parse(s(" r08-0001 ")).value() == number);
    CHECK(ReceiptNumber(FiscalYear(2019), 12345).text() == s("R01-12345"));
    CHECK(ReceiptNumber(FiscalYear(2018), 7).text() == s("H30-0007"));
    for (const char* wrong :
         {"", "R08", "R08-", "R00-0001", "R08-0000", "X08-1", "R08-1x", "８-１"})
        CHECK(ReceiptNumber::parse(s(wrong)).error().code == ErrorCode("benefit.receipt"));
    rc::check("any number comes back", [] {
        const ReceiptNumber any(FiscalYear(*rc::gen::inRange(1989, 2090)),
                                *rc::gen::inRange(1, 100'000));
        RC_ASSERT(ReceiptNumber::parse(any.text()).value() == any);
    });
}

TEST_CASE("a municipality's code carries its check digit", "[benefit][E05]") {
    for (const char* real : {"011002", "131016", "212016", "271004", "401307", "473821"})
        CHECK(isMunicipalityCode(s(real)));
    CHECK(isMunicipalityCode(SettingBook::defaultOf(s("benefit.municipalityCode"))));
    CHECK(municipalityCodeOf(u"01100") == s("011002"));
    for (const char* wrong : {"011003", "01100", "0110022", "O11002", ""})
        CHECK_FALSE(isMunicipalityCode(s(wrong)));
}

TEST_CASE("a holder's name is folded where nothing is lost, and proposed where something is",
          "[benefit][zengin]") {
    CHECK(zengin("タカハシ　リン") == s("ﾀｶﾊｼ ﾘﾝ"));
    CHECK(zengin("たかはし りん") == s("ﾀｶﾊｼ ﾘﾝ"));
    CHECK(zengin("ガギヴパ") == s("ｶﾞｷﾞｳﾞﾊﾟ"));
    CHECK(zengin("ｶﾞｷﾞ") == s("ｶﾞｷﾞ"));
    CHECK(zengin("ＮＧＵＹＥＮ（Ａ）１．２-３") == s("NGUYEN(A)1.2-3"));
    CHECK(zengin("リョウ") == s("ﾘﾖｳ ョ>ﾖ"));
    CHECK(zengin("ﾘｮｳ") == s("ﾘﾖｳ ョ>ﾖ"));
    CHECK(zengin("ローラ") == s("ﾛ-ﾗ ー>-"));
    CHECK(zengin("カヲル") == s("ｶｵﾙ ヲ>ｵ"));
    CHECK(zengin("Ann,B") == s("ANN.B n>N n>N ,>."));
    CHECK(zengin("ジョン・リー") == s("ｼﾞﾖﾝ.ﾘ- ョ>ﾖ ・>. ー>-"));
    CHECK(zengin("髙橋𠮷") == s(" 髙> 橋> 𠮷>"));
    CHECK(zengin("").isEmpty());
}

TEST_CASE("a proposal is always writable", "[benefit][zengin]") {
    rc::check("the proposed form has no fault", [] {
        const auto points = *rc::gen::container<std::vector<char16_t>>(rc::gen::oneOf(
            rc::gen::inRange<char16_t>(0x20, 0x7F), rc::gen::inRange<char16_t>(0x3041, 0x30FF),
            rc::gen::inRange<char16_t>(0xFF01, 0xFFA0)));
        const QString typed(reinterpret_cast<const QChar*>(points.data()),
                            static_cast<qsizetype>(points.size()));
        const ZenginText once = ZenginText::from(typed);
        const ZenginText again = ZenginText::from(once.text);
        RC_ASSERT(again.faults.empty());
        RC_ASSERT(again.text == once.text);
    });
}

TEST_CASE("an account is folded as it is typed", "[benefit][account]") {
    const ClaimAccount typed{s("０００１"), s(" 123 "), AccountKind::Ordinary, s("１２-３４５"),
                             s(" タカハシ　リン ")};
    const ClaimAccount folded = typed.folded();
    CHECK(folded ==
          ClaimAccount{s("0001"), s("123"), AccountKind::Ordinary, s("0012345"), s("ﾀｶﾊｼ ﾘﾝ")});
    CHECK(folded.folded() == folded);
    // What is wrong stays as it was typed, for the check to show.
    const ClaimAccount wrong =
        ClaimAccount{s("１"), {}, AccountKind::Unknown, s("12a"), s("リョウ")}.folded();
    CHECK((wrong.bankCode == s("1") && wrong.number == s("12a") && wrong.holder == s("リョウ")));
}

TEST_CASE("what cannot be kept at all is refused", "[benefit][claim]") {
    ClaimDraft draft = firstClaim().claim.content;
    CHECK(findingsIn(draft).empty());
    draft.recognition.reset();
    draft.fetusCount = 10;
    draft.elsewhereAmount = -1;
    const Errors errors = findingsIn(draft);
    REQUIRE(errors.size() == 3);
    CHECK(errors[0].code == ErrorCode("benefit.fetusRange"));
    CHECK(errors[1].code == ErrorCode("benefit.negativeAmount"));
    CHECK(errors[2].code == ErrorCode("benefit.recognitionMissing"));
}
