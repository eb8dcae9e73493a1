#include "core/outreach/notices/NoticeBook.h"

namespace banso {

namespace {

struct NoticeRow {
    static constexpr int kColumns = 11;
    QString key;
    Date validFrom;
    QString name;
    Sensitivity sensitivity;
    Concern concern;
    QString channels;
    QString dutyKinds;
    bool needsSession;
    bool isAboutBirth;
    int intervalDays;
    bool isActive;
};

#define BANSO_NOTICE_COLUMNS                                                                       \
    "n.notice_key, n.valid_from, n.name, n.sensitivity, n.concern, n.channels, n.duty_kinds,"      \
    " n.needs_session, n.is_about_birth, n.interval_days, n.is_active"
#define BANSO_NOTICE_INSERT                                                                        \
    "INSERT INTO notice (notice_key, valid_from, name, sensitivity, concern, channels,"            \
    " duty_kinds, needs_session, is_about_birth, interval_days, is_active)"                        \
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (notice_key, valid_from)"
#define BANSO_NOTICE_TEXT_INSERT                                                                   \
    "INSERT INTO notice_text (notice_key, channel, language, valid_from, title, body)"             \
    " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (notice_key, channel, language, valid_from)"

const Query<NoticeRow, QString, Date> kFind{
    "notice.find", "SELECT " BANSO_NOTICE_COLUMNS " FROM notice n WHERE n.notice_key = ?"
                   " AND n.valid_from <= ? ORDER BY n.valid_from DESC LIMIT 1"};
const Query<NoticeRow, Date> kList{
    "notice.list", "SELECT " BANSO_NOTICE_COLUMNS " FROM notice n WHERE n.is_active = 1"
                   " AND n.valid_from = (SELECT MAX(m.valid_from) FROM notice m"
                   "  WHERE m.notice_key = n.notice_key AND m.valid_from <= ?)"
                   " ORDER BY n.notice_key"};
#undef BANSO_NOTICE_COLUMNS
using NoticeCommand =
    Command<QString, Date, QString, Sensitivity, Concern, QString, QString, bool, bool, int, bool>;
const NoticeCommand kPut{
    "notice.put", BANSO_NOTICE_INSERT
    " DO UPDATE SET name = excluded.name, sensitivity = excluded.sensitivity,"
    " concern = excluded.concern, channels = excluded.channels, duty_kinds = excluded.duty_kinds,"
    " needs_session = excluded.needs_session, is_about_birth = excluded.is_about_birth,"
    " interval_days = excluded.interval_days, is_active = excluded.is_active,"
    " revision = notice.revision + 1"};
const NoticeCommand kAddIfMissing{"notice.addIfMissing", BANSO_NOTICE_INSERT " DO NOTHING"};
#undef BANSO_NOTICE_INSERT

const Query<NoticeText, QString, SendChannel, QString, Date> kText{
    "noticeText.find", "SELECT notice_key, channel, language, valid_from, title, body"
                       " FROM notice_text WHERE notice_key = ? AND channel = ? AND language = ?"
                       " AND valid_from <= ? ORDER BY valid_from DESC LIMIT 1"};
const Query<NoticeText, QString, Date> kTexts{
    "noticeText.list",
    "SELECT t.notice_key, t.channel, t.language, t.valid_from, t.title, t.body FROM notice_text t"
    " WHERE t.notice_key = ? AND t.valid_from = (SELECT MAX(m.valid_from) FROM notice_text m"
    "  WHERE m.notice_key = t.notice_key AND m.channel = t.channel AND m.language = t.language"
    "  AND m.valid_from <= ?) ORDER BY t.channel, t.language"};
using TextCommand = Command<QString, SendChannel, QString, Date, QString, QString>;
const TextCommand kPutText{"noticeText.put", BANSO_NOTICE_TEXT_INSERT
                           " DO UPDATE SET title = excluded.title, body = excluded.body,"
                           " revision = notice_text.revision + 1"};
const TextCommand kAddTextIfMissing{"noticeText.addIfMissing",
                                    BANSO_NOTICE_TEXT_INSERT " DO NOTHING"};
#undef BANSO_NOTICE_TEXT_INSERT

Notice fromRow(NoticeRow&& row) {
    std::set<SendChannel> channels;
    for (const QString& key : row.channels.split(u';', Qt::SkipEmptyParts))
        if (const auto channel = enumOf<SendChannel>(key))
            channels.insert(*channel);
    return {std::move(row.key),
            row.validFrom,
            std::move(row.name),
            row.sensitivity,
            row.concern,
            std::move(channels),
            row.dutyKinds.split(u';', Qt::SkipEmptyParts),
            row.needsSession,
            row.isAboutBirth,
            row.intervalDays,
            row.isActive};
}

void write(Database& database, const NoticeCommand& command, const Notice& n) {
    QStringList channels;
    for (const SendChannel channel : n.channels)
        channels.append(keyOf(channel));
    database.run(command, n.key, n.validFrom, n.name, n.sensitivity, n.concern, channels.join(u';'),
                 n.dutyKinds.join(u';'), n.needsSession, n.isAboutBirth, n.intervalDays,
                 n.isActive);
}

void write(Database& database, const TextCommand& command, const NoticeText& t) {
    database.run(command, t.noticeKey, t.channel, t.language, t.validFrom, t.title, t.body);
}

} // namespace

NoticeBook::NoticeBook(Database& database) : m_database(database) {}

std::optional<Notice> NoticeBook::find(const QString& key, Date on) {
    auto row = m_database.first(kFind, key, on);
    return row ? std::optional(fromRow(*std::move(row))) : std::nullopt;
}

Result<Notice> NoticeBook::load(const QString& key, Date on) {
    auto notice = find(key, on);
    if (!notice)
        return fail(refused("notice.unknown", QStringLiteral("notice"), {key}));
    if (!notice->isActive)
        return fail(refused("notice.inactive", QStringLiteral("notice"), {key}));
    return *std::move(notice);
}

std::vector<Notice> NoticeBook::list(Date on) {
    std::vector<Notice> list;
    m_database.each(
        kList, [&list](NoticeRow&& row) { list.push_back(fromRow(std::move(row))); }, on);
    return list;
}

std::optional<NoticeBook::FoundText> NoticeBook::text(const QString& key, SendChannel channel,
                                                      const QString& language, Date on) {
    QStringList wished{language};
    if (language != u"ja")
        wished << QStringLiteral("ja-easy") << QStringLiteral("ja");
    for (const QString& candidate : wished)
        if (auto text = m_database.first(kText, key, channel, candidate, on))
            return FoundText{*std::move(text), candidate != language};
    return std::nullopt;
}

std::vector<NoticeText> NoticeBook::texts(const QString& key, Date on) {
    return m_database.all(kTexts, key, on);
}

void NoticeBook::put(const Notice& notice) {
    write(m_database, kPut, notice);
}

void NoticeBook::put(const NoticeText& text) {
    write(m_database, kPutText, text);
}

void NoticeBook::addIfMissing(const Notice& notice) {
    write(m_database, kAddIfMissing, notice);
}

void NoticeBook::addIfMissing(const NoticeText& text) {
    write(m_database, kAddTextIfMissing, text);
}

} // namespace banso
