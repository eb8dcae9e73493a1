#include "core/outreach/exports/LetterPress.h"

#include "core/base/EraDate.h"
#include "core/outreach/exports/LetterBody.h"
#include "core/storage/RegisterInfo.h"

namespace banso {

namespace {

constexpr double kTenthsOfMillimetre = 10.0;

LetterRecipient recipientOf(const FrozenRecipient& to, const LetterLabels& labels) {
    const PostalDestination& where = *to.address;
    LetterRecipient recipient;
    if (where.postcode && where.postcode->size() == 7)
        recipient.postcode = where.postcode->first(3) + u'-' + where.postcode->sliced(3);
    recipient.address = {where.line1};
    recipient.building = where.line2;
    if (!where.careOf.isEmpty())
        recipient.building =
            QStringList{where.line2, labels.text("careOf").arg(where.careOf)}.join(u'　').trimmed();
    recipient.name = to.name;
    recipient.honorific = labels.text("honorific");
    return recipient;
}

} // namespace

LetterPress::LetterPress(Desk& desk, LetterStyle style, std::unique_ptr<LetterFonts> fonts,
                         LetterLabels labels, WindowProfile window)
    : m_desk(desk),
      m_fonts(std::move(fonts)),
      m_layout(*m_fonts, std::move(style), std::move(labels), std::move(window)) {
    if (RegisterInfo::load(desk.db()).isFictitious)
        m_fictitiousMark = m_layout.labels().text("fictitious");
}

Result<std::unique_ptr<LetterPress>> LetterPress::open(Desk& desk) {
    BANSO_TRY(LetterStyle style, carriedLetterStyle());
    BANSO_TRY(std::unique_ptr<LetterFonts> fonts, LetterFonts::load(style.fonts));
    BANSO_TRY(LetterLabels labels, LetterLabels::load());
    BANSO_TRY(WindowProfile window,
              windowProfile(desk.settings().text(QStringLiteral("letter.window"), desk.today())));
    return std::unique_ptr<LetterPress>(new LetterPress(
        desk, std::move(style), std::move(fonts), std::move(labels), std::move(window)));
}

QString LetterPress::setting(const char* name) const {
    return m_desk.settings().text(QLatin1String(name), m_desk.today());
}

Validated<LetterSheet> LetterPress::compose(const LetterSerial& serial, const GatePass& pass) {
    const LetterLabels& labels = m_layout.labels();
    const QString& language = pass.recipient().language;
    LetterSheet sheet{.serial = serial,
                      .language = language,
                      .fictitiousMark = m_fictitiousMark,
                      .recipient = recipientOf(pass.recipient(), labels),
                      .dateLine = language == u"ja" ? eraLong(m_desk.today())
                                                    : m_desk.today().iso(),
                      .sender = {setting("office.head"), setting("office.name")},
                      .title = pass.message().title,
                      .body = letterBlocks(pass.message().body),
                      .contact = LetterContact{labels.text("contactTitle"),
                                               {setting("office.town") + u' ' +
                                                    setting("office.name"),
                                                setting("office.address"),
                                                setting("office.phone") + u' ' +
                                                    setting("office.hours")}}};
    auto verdict = checkLetter(m_layout, sheet);
    if (!verdict)
        return failAll(std::move(verdict.error()));
    sheet.pageCount = verdict->pageCount;
    return sheet;
}

LetterJobPlan LetterPress::planFor(LetterCover cover) const {
    cover.fictitiousMark = m_fictitiousMark;
    const auto offset = [this](const char* name) {
        return m_desk.settings().integer(QLatin1String(name), m_desk.today()) /
               kTenthsOfMillimetre;
    };
    const QString title = cover.title;
    return {.cover = std::move(cover),
            .documentTitle = title,
            .createdAt = m_desk.now(),
            .offset = {offset("letter.offsetRight"), offset("letter.offsetDown")},
            .isTwoSided = setting("letter.sides") == u"two"};
}

Validated<LetterJobReport> LetterPress::print(LetterSource& source, const LetterJobPlan& plan,
                                              OutgoingFile& out, JobControl& control) {
    return printLetters(m_layout, source, plan, out, control);
}

} // namespace banso
