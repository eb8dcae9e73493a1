#include "ui/settings/notices/NoticePresenter.h"

#include "core/outreach/notices/MessageComposer.h"
#include "ui/shell/Border.h"
#include "ui/words/ArgumentWords.h"
#include "ui/words/DateWords.h"
#include "ui/words/NumberWords.h"
#include "ui/words/Words.h"

namespace banso {

namespace {

/// By channel, Japanese first.
std::vector<NoticeText> inOrder(std::vector<NoticeText> texts) {
    const auto rank = [](const NoticeText& text) {
        const qsizetype language = NoticePresenter::languages().indexOf(text.language);
        return std::pair(text.channel, language < 0 ? 99 : language);
    };
    std::sort(texts.begin(), texts.end(),
              [&rank](const NoticeText& a, const NoticeText& b) { return rank(a) < rank(b); });
    return texts;
}

} // namespace

const QStringList& NoticePresenter::languages() {
    static const QStringList kLanguages{
        QStringLiteral("ja"), QStringLiteral("ja-easy"), QStringLiteral("en"),
        QStringLiteral("zh"), QStringLiteral("vi"),      QStringLiteral("pt"),
        QStringLiteral("tl"), QStringLiteral("ne"),      QStringLiteral("ko")};
    return kLanguages;
}

QString NoticePresenter::languageWords(const QString& key) {
    static const std::map<QString, const char*> kWords{
        {QStringLiteral("ja"), QT_TR_NOOP("Japanese")},
        {QStringLiteral("ja-easy"), QT_TR_NOOP("Plain Japanese")},
        {QStringLiteral("en"), QT_TR_NOOP("English")},
        {QStringLiteral("zh"), QT_TR_NOOP("Chinese")},
        {QStringLiteral("vi"), QT_TR_NOOP("Vietnamese")},
        {QStringLiteral("pt"), QT_TR_NOOP("Portuguese")},
        {QStringLiteral("tl"), QT_TR_NOOP("Tagalog")},
        {QStringLiteral("ne"), QT_TR_NOOP("Nepali")},
        {QStringLiteral("ko"), QT_TR_NOOP("Korean")}};
    const auto known = kWords.find(key);
    return known == kWords.end() ? key : tr(known->second);
}

std::vector<TableColumn> NoticePresenter::columns() {
    return {{QStringLiteral("notice"), tr("Notice"), 10, false, true},
            {QStringLiteral("channel"), tr("Channel"), 4},
            {QStringLiteral("language"), tr("Language"), 6},
            {QStringLiteral("from"), tr("Since"), 5}};
}

std::vector<TableRow> NoticePresenter::rows(const QString& filter) {
    const QStringList wanted = filter.simplified().split(u' ', Qt::SkipEmptyParts);
    const Date today = m_desk.today();
    m_texts.clear();
    std::vector<TableRow> rows;
    for (const Notice& notice : m_book.list(today))
        for (NoticeText& text : inOrder(m_book.texts(notice.key, today))) {
            const QString channel = channelArgument(keyOf(text.channel));
            const QString all = QStringList{notice.key, notice.name, channel,
                                            languageWords(text.language), text.body}
                                    .join(u' ');
            if (!std::all_of(wanted.begin(), wanted.end(), [&all](const QString& word) {
                    return all.contains(word, Qt::CaseInsensitive);
                }))
                continue;
            rows.push_back({static_cast<qint64>(m_texts.size()),
                            {{notice.name, Tone::Plain, {}, notice.key},
                             {channel},
                             {languageWords(text.language)},
                             {shortDateWords(text.validFrom), Tone::Quiet}}});
            m_texts.push_back(std::move(text));
        }
    return rows;
}

const NoticeText& NoticePresenter::text(qint64 id) const {
    return m_texts.at(static_cast<std::size_t>(id));
}

MessageValues NoticePresenter::sampleValues(const QString& language) const {
    using enum Placeholder;
    const auto setting = [this](const char* name) {
        return m_desk.settings().text(QLatin1String(name), m_desk.today());
    };
    const bool isJapanese = language.startsWith(u"ja");
    return {{Town, setting("office.town")},
            {Office, setting("office.name")},
            {OfficePhone, setting("office.phone")},
            {OfficeHours, setting("office.hours")},
            {Url, setting("office.url")},
            {SessionDate, sessionDateText(m_desk.today().plusDays(28), language)},
            {SessionTime, QStringLiteral("13:15")},
            {SessionPlace,
             isJapanese ? QStringLiteral("保健センター") : QStringLiteral("Health centre")},
            {Addressee, isJapanese ? QStringLiteral("甲野 花子") : QStringLiteral("Hanako Kono")},
            {Children, isJapanese ? QStringLiteral("甲野 太郎") : QStringLiteral("Taro Kono")}};
}

TextLook NoticePresenter::look(const NoticeText& text) {
    TextLook look;
    const Errors findings = findingsIn(text);
    for (const Error& error : findings)
        look.remarks += words(error);
    look.isWrong = !findings.empty();
    const auto parsed = MessageTemplate::parse(text.body);
    const auto filled = parsed ? parsed->filled(sampleValues(text.language))
                               : Result<QString>(fail(parsed.error()));
    if (!filled)
        return look;
    look.sample = *filled;
    const auto service =
        SmsService::load(m_desk.settings().text(QStringLiteral("sms.service"), m_desk.today()));
    if (text.channel != SendChannel::Sms || !service)
        return look;
    const SmsCount count = countSms(*filled, *service);
    look.count = tr("%1 characters as counted, %n message(s) each", nullptr, count.parts)
                     .arg(numberWords(count.units));
    for (const SmsRemark& remark : lintSms(*filled, *service)) {
        if (remark.finding == SmsFinding::Blank)
            continue; // already told
        const QString name = smsFindingArgument(keyOf(remark.finding));
        look.remarks +=
            remark.character.isEmpty() ? name : tr("%1: %2").arg(name, remark.character);
        look.isWrong = look.isWrong || forbids(remark.finding);
    }
    return look;
}

Validated<void> NoticePresenter::save(const NoticeText& text) {
    return atBorder([&] { return m_service.put(text); });
}

Validated<void> NoticePresenter::save(const Notice& notice) {
    return atBorder([&] { return m_service.put(notice); });
}

} // namespace banso
