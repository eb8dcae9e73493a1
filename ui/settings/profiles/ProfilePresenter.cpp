#include "ui/settings/profiles/ProfilePresenter.h"

#include "core/exchange/profile/ProfileShelf.h"

namespace banso {

namespace {

QString kindWords(ValueKind kind) {
    switch (kind) {
    case ValueKind::Text:
        return ProfilePresenter::tr("text");
    case ValueKind::Date:
        return ProfilePresenter::tr("day");
    case ValueKind::Instant:
        return ProfilePresenter::tr("day and time");
    case ValueKind::Phone:
        return ProfilePresenter::tr("telephone number");
    case ValueKind::Postcode:
        return ProfilePresenter::tr("postcode");
    case ValueKind::Integer:
        return ProfilePresenter::tr("whole number");
    case ValueKind::Code:
        return ProfilePresenter::tr("one of %1");
    }
    Q_UNREACHABLE();
}

QString ruleWords(ValueKind kind, const std::map<QString, QString>& codes, bool mustBeFilled) {
    QStringList theirs;
    for (const auto& [from, to] : codes)
        theirs += from;
    const QString rule = kind == ValueKind::Code
                             ? kindWords(kind).arg(theirs.join(QStringLiteral(", ")))
                             : kindWords(kind);
    return mustBeFilled ? ProfilePresenter::tr("%1, always filled").arg(rule) : rule;
}

QString encodingWords(TextEncoding encoding) {
    switch (encoding) {
    case TextEncoding::Utf8:
        return QStringLiteral("UTF-8");
    case TextEncoding::Utf8Bom:
        return QStringLiteral("UTF-8 (BOM)");
    case TextEncoding::Cp932:
        return QStringLiteral("CP932 (Shift_JIS)");
    case TextEncoding::Utf16:
        return QStringLiteral("UTF-16");
    }
    Q_UNREACHABLE();
}

ProfileStory storyOf(const OutProfile& profile) {
    ProfileStory story{profile.title(), {}, {}};
    QStringList facts{
        ProfilePresenter::tr("For: %1").arg(profile.recipient()),
        ProfilePresenter::tr("Encoding: %1").arg(encodingWords(profile.format().encoding))};
    if (profile.maxRows())
        facts += ProfilePresenter::tr("At most %n row(s) a file", nullptr, *profile.maxRows());
    if (!profile.mustNotContain().isEmpty())
        facts += ProfilePresenter::tr("Never in it: %1")
                     .arg(profile.mustNotContain().join(QStringLiteral(", ")));
    story.about = facts.join(u'\n');
    for (const OutColumn& column : profile.columns()) {
        QString from = column.text;
        if (column.from == OutColumn::From::Constant)
            from = ProfilePresenter::tr("always “%1”").arg(column.text);
        story.columns.push_back({static_cast<qint64>(story.columns.size()),
                                 {{column.header},
                                  {from, Tone::Quiet},
                                  {ruleWords(column.kind, column.codes, column.isRequired)}}});
    }
    return story;
}

ProfileStory storyOf(const InProfile& profile) {
    ProfileStory story{profile.title(), {}, {}};
    QStringList facts;
    int allowed = 0;
    for (const InColumn& column : profile.columns()) {
        const bool isRead = !column.key.isEmpty();
        allowed += isRead ? 1 : 0;
        story.columns.push_back(
            {static_cast<qint64>(story.columns.size()),
             {{column.header, isRead ? Tone::Plain : Tone::Quiet},
              {isRead ? column.key : ProfilePresenter::tr("not read"), Tone::Quiet},
              {isRead ? ruleWords(column.kind, column.codes, column.mustBeFilled) : QString()}}});
    }
    facts += ProfilePresenter::tr("%1 of %2 columns are read; the others never become text.")
                 .arg(allowed)
                 .arg(profile.columns().size());
    facts += profile.headerMatch() == HeaderMatch::Order
                 ? ProfilePresenter::tr("Exactly these columns in this order.")
                 : ProfilePresenter::tr("The columns are found by their names.");
    story.about = facts.join(u'\n');
    return story;
}

} // namespace

ProfilePresenter::ProfilePresenter() : m_keys(ProfileShelf::keys()) {}

std::vector<TableColumn> ProfilePresenter::columns() {
    return {{QStringLiteral("direction"), tr("Direction"), 4},
            {QStringLiteral("title"), tr("Layout"), 12, false, true},
            {QStringLiteral("recipient"), tr("For whom"), 9}};
}

std::vector<TableColumn> ProfilePresenter::storyColumns() {
    return {{QStringLiteral("header"), tr("Column"), 10, false, true},
            {QStringLiteral("from"), tr("What stands there"), 8},
            {QStringLiteral("rule"), tr("How"), 8}};
}

std::vector<TableRow> ProfilePresenter::rows() const {
    std::vector<TableRow> rows;
    for (const QString& key : m_keys) {
        const auto id = static_cast<qint64>(rows.size());
        if (const auto out = ProfileShelf::out(key))
            rows.push_back({id, {{tr("goes out")}, {out->title()}, {out->recipient()}}});
        else if (const auto in = ProfileShelf::in(key))
            rows.push_back({id, {{tr("comes in")}, {in->title()}, {tr("this office")}}});
        else
            rows.push_back({id, {{}, {key, Tone::Overdue}, {}}});
    }
    return rows;
}

ProfileStory ProfilePresenter::story(qint64 id) const {
    const QString key = m_keys.value(id);
    if (const auto out = ProfileShelf::out(key))
        return storyOf(*out);
    if (const auto in = ProfileShelf::in(key))
        return storyOf(*in);
    return {key, {}, {}};
}

} // namespace banso
