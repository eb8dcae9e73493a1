#include "core/care/imports/CheckupSessionList.h"

#include "core/care/checkup/CheckupSessionService.h"

#include <QRegularExpression>

namespace banso {

namespace {

QString key(const char* latin) {
    return QString::fromLatin1(latin);
}

/// `9:00`, `９時` and `9時30分` as `HH:MM`; otherwise as it stands, to be refused by name.
QString timeOf(const QString& text) {
    static const QRegularExpression written(
        QStringLiteral("^([0-9]{1,2})(?:[:.](?:([0-9]{2}))|時(?:([0-9]{1,2})分)?)$"));
    const auto match = written.match(text.normalized(QString::NormalizationForm_KC).trimmed());
    if (!match.hasMatch())
        return text;
    const QString minutes = match.captured(2).isEmpty() ? match.captured(3) : match.captured(2);
    return match.captured(1).rightJustified(2, u'0') + u':' + minutes.rightJustified(2, u'0');
}

/// The column that a finding of a form's field is about.
QString columnOf(const QString& field) {
    static const std::map<QString, QString> columns{
        {key("kind"), key("kind")},         {key("starts"), key("opensAt")},
        {key("closes"), key("closesAt")},   {key("place"), key("place")},
        {key("capacity"), key("capacity")}, {key("heldOn"), key("heldOn")}};
    const auto known = columns.find(field);
    return known == columns.end() ? QString() : known->second;
}

/// What the list says laid over what is known.
SessionDraft merged(const CheckupSession& known, const SessionDraft& listed) {
    SessionDraft draft = known.draft();
    draft.place = listed.place;
    if (!listed.note.isEmpty())
        draft.note = listed.note;
    if (!listed.closesAt.isEmpty())
        draft.closesAt = listed.closesAt;
    if (listed.capacity)
        draft.capacity = listed.capacity;
    return draft;
}

std::vector<FoundField> changes(const SessionDraft& before, const SessionDraft& after) {
    std::vector<FoundField> fields;
    const auto compare = [&](const char* field, const QString& from, const QString& to) {
        if (from != to)
            fields.push_back({key(field), from, to});
    };
    const auto number = [](const std::optional<int>& value) {
        return value ? QString::number(*value) : QString();
    };
    compare("place", before.place, after.place);
    compare("closesAt", before.closesAt, after.closesAt);
    compare("capacity", number(before.capacity), number(after.capacity));
    compare("remark", before.note, after.note);
    return fields;
}

class SessionListPass final : public ListPass {
  public:
    SessionListPass(ImportPass& p, CareListener& care)
        : ListPass(p), m_sessions(p.desk().db()), m_service(p.desk(), care) {}

    void look() override;

  private:
    [[nodiscard]] std::optional<SessionDraft> read();
    [[nodiscard]] std::optional<CheckupSession> findSame(const SessionDraft& draft);
    void add(const SessionDraft& draft);
    void update(const CheckupSession& known, const SessionDraft& draft);
    void record(ImportEventKind kind, const SessionDraft& draft, std::vector<FoundField> fields);
    void rejectAs(Error error) {
        error.field = columnOf(error.field);
        reject(std::move(error));
    }

    SessionRepository m_sessions;
    CheckupSessionService m_service;
    std::set<std::tuple<QString, Date, QString>> m_seen;
};

void SessionListPass::look() {
    const auto draft = read();
    if (!draft)
        return;
    if (const Status valid = m_service.validate(*draft); !valid)
        return rejectAs(valid.error());
    // Written differently, two rows may still mean one session.
    if (!m_seen.emplace(draft->kind, draft->heldOn, draft->startsAt).second)
        return reject(refused("import.duplicate", key("kind")));
    const auto known = findSame(*draft);
    if (!known)
        add(*draft);
    else if (known->isCancelled)
        reject(refused("sessionList.cancelled", key("heldOn")));
    else
        update(*known, *draft);
}

std::optional<SessionDraft> SessionListPass::read() {
    const QString kind = line("kind");
    const auto heldOn = date("heldOn");
    const auto capacity = integer("capacity");
    SessionDraft draft{.kind = {},
                       .heldOn = heldOn.value_or(pass.asOf()),
                       .startsAt = timeOf(line("opensAt")),
                       .place = line("place"),
                       .note = line("remark")};
    if (const QString closes = line("closesAt"); !closes.isEmpty())
        draft.closesAt = timeOf(closes);
    if (!pass.reader().rowIsGood())
        return std::nullopt;
    if (capacity)
        draft.capacity = static_cast<int>(std::clamp<qint64>(*capacity, 0, 100000));
    draft.kind = m_service.kindCalled(kind, draft.heldOn).value_or(kind);
    return draft;
}

std::optional<CheckupSession> SessionListPass::findSame(const SessionDraft& draft) {
    std::optional<CheckupSession> cancelled;
    for (CheckupSession& session : m_sessions.between(draft.heldOn, draft.heldOn)) {
        if (session.kind != draft.kind || session.startsAt != draft.startsAt)
            continue;
        if (!session.isCancelled)
            return std::move(session);
        cancelled = std::move(session);
    }
    return cancelled;
}

void SessionListPass::add(const SessionDraft& draft) {
    record(
        SessionEvent::kAdded, draft,
        changes(
            {.kind = draft.kind, .heldOn = draft.heldOn, .startsAt = draft.startsAt, .place = {}},
            draft));
    if (pass.isApplying() && !m_service.add(draft))
        throw StorageDefect("a session was refused after it was looked at");
}

void SessionListPass::update(const CheckupSession& known, const SessionDraft& listed) {
    const SessionDraft draft = merged(known, listed);
    auto fields = changes(known.draft(), draft);
    if (fields.empty())
        return;
    record(SessionEvent::kUpdated, draft, std::move(fields));
    if (pass.isApplying() && !m_service.update(known.id, known.revision, draft))
        throw StorageDefect("a session changed under its own transaction");
}

void SessionListPass::record(ImportEventKind kind, const SessionDraft& draft,
                             std::vector<FoundField> fields) {
    fields.insert(fields.begin(), {key("kind"), {}, draft.kind});
    fields.insert(fields.begin() + 1, {key("opensAt"), {}, draft.startsAt});
    pass.record({.kind = kind,
                 .row = pass.reader().rowNumber(),
                 .on = draft.heldOn,
                 .fields = std::move(fields)});
}

} // namespace

std::vector<ImportEventKind> CheckupSessionListImport::eventKinds() const {
    return {SessionEvent::kAdded, SessionEvent::kUpdated};
}

QStringList CheckupSessionListImport::watchedTables() const {
    return {key("checkup_session"), key("import_batch")};
}

Result<std::unique_ptr<ListPass>> CheckupSessionListImport::start(ImportPass& pass) {
    BANSO_CHECK(pass.desk().require(Permission::WriteAttendance));
    return std::make_unique<SessionListPass>(pass, m_care);
}

} // namespace banso
