#include "tests/core/outreach/letters/Letters.h"

namespace banso::test {

LetterSheet checkupLetter(int number) {
    LetterSheet sheet{*LetterSerial::of(123, number)};
    sheet.fictitiousMark = u8("架空の町");
    sheet.recipient = {u8("504-0912"),
                       {u8("岐阜県ひだまり市桜町２丁目186番地の12")},
                       u8("グランドメゾン弐番館 1203号室"),
                       u8("渡邉 太郎"),
                       u8("様")};
    sheet.reference = u8("健子第１２３４号");
    sheet.dateLine = u8("令和８年１１月２２日");
    sheet.sender = {u8("ひだまり町長　山田　太郎"), u8("（健康課母子保健係）")};
    sheet.title = u8("４か月児健康診査のお知らせ");
    sheet.body = {
        LetterParagraph{
            u8("　日頃より、町の母子保健事業にご理解とご協力をいただき、厚くお礼申し上げ"
               "ます。\n　さて、お子さまの健康診査を下記のとおり行います。ご都合をつけて"
               "お越しくださいますようお願いいたします。")},
        LetterParagraph{u8("記"), LetterAlign::Centre},
        LetterTable{{{u8("日時"), u8("令和８年１２月１８日（金）午後１時から１時30分受付")},
                     {u8("場所"), u8("ひだまり町保健センター １階")},
                     {u8("持ち物"), u8("母子健康手帳、同封の問診票、バスタオル、おむつ、着替え")}}},
        LetterParagraph{u8("以上"), LetterAlign::End}};
    sheet.enclosure = u8("同封：問診票 １枚");
    sheet.contact = LetterContact{u8("お問い合わせ先"),
                                  {u8("ひだまり町健康課 母子保健係"), u8("電話 0584-00-1234")}};
    return sheet;
}

LetterSheet longLetter(int number) {
    LetterSheet sheet = checkupLetter(number);
    for (int i = 0; i < 8; ++i)
        sheet.body.insert(
            sheet.body.begin(),
            LetterParagraph{
                u8("　健康診査は、お子さまの発育と発達を確かめ、心配なことを相談していた"
                   "だく大切な機会です。当日は、身体計測、診察、栄養相談、育児相談を行いま"
                   "す。お時間に余裕をもってお越しください。駐車場には限りがあります。")});
    return sheet;
}

LetterJobPlan plainPlan() {
    return {{u8("４か月児健康診査（12月18日）"), u8("令和８年11月22日"), u8("佐藤 花子")},
            u8("４か月児健康診査"),
            kWrittenAt};
}

std::unique_ptr<PrintedLetters> print(LetterLayout& layout, std::vector<LetterSheet> sheets,
                                      const LetterJobPlan& plan) {
    auto printed = std::make_unique<PrintedLetters>();
    printed->path = printed->folder.filePath(QStringLiteral("letters.pdf"));
    auto file = OutgoingFile::create(printed->path);
    REQUIRE(file);
    LetterList list(std::move(sheets));
    JobControl control;
    printed->report = printLetters(layout, list, plan, *file, control);
    if (printed->report)
        printed->sha256 = file->publish()->sha256;
    return printed;
}

} // namespace banso::test
