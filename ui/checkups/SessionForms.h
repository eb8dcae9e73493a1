#pragma once

#include "ui/checkups/CheckupPresenter.h"

#include <QWidget>

namespace banso {

class ChoiceField;
class Clock;
class DraftShelf;
class EraDateField;
class FormColumn;
class MeasureField;
class PersonField;
class TextLine;

/// 日程: kind, day, hours, place, capacity of a session; the kind of one that exists stays.
class SessionForm final : public QWidget {
    Q_OBJECT
  public:
    SessionForm(CheckupPresenter& presenter, const std::optional<CheckupSession>& session,
                const QString& kind, const Clock& clock, DraftShelf& drafts,
                QWidget* parent = nullptr);

    [[nodiscard]] FormColumn* form() const { return m_form; }
    [[nodiscard]] SessionDraft draft() const;
    /// The session as it was read last; nothing while it is a new one.
    [[nodiscard]] const std::optional<CheckupSession>& edited() const { return m_edited; }
    /// Somebody else saved it meanwhile: told field by field, the next save stands on that.
    void tellMeanwhile(const Error& conflict, const CheckupSession& now);

  private:
    /// Hours, place and capacity as they were last time; what was typed stays.
    void propose();

    CheckupPresenter& m_presenter;
    std::optional<CheckupSession> m_edited;
    FormColumn* m_form;
    ChoiceField* m_kind;
    EraDateField* m_on;
    TextLine* m_starts;
    TextLine* m_closes;
    TextLine* m_where;
    MeasureField* m_capacity;
    TextLine* m_note;
};

/// A child is placed by name, whatever its age and however full the session.
class PlaceChildForm final : public QWidget {
    Q_OBJECT
  public:
    PlaceChildForm(const QString& title, std::unique_ptr<SearchSource> source,
                   QWidget* parent = nullptr);
    [[nodiscard]] FormColumn* form() const { return m_form; }
    [[nodiscard]] PersonField* field() const { return m_child; }
    [[nodiscard]] std::optional<PersonId> child() const;

  private:
    FormColumn* m_form;
    PersonField* m_child;
};

/// A child goes to another session of the same check-up.
class MoveChildForm final : public QWidget {
    Q_OBJECT
  public:
    MoveChildForm(const PlacedChild& child, const std::vector<CheckupSession>& sessions,
                  QWidget* parent = nullptr);
    [[nodiscard]] FormColumn* form() const { return m_form; }
    [[nodiscard]] PersonId child() const { return m_child; }
    [[nodiscard]] CheckupSessionId target() const;

  private:
    PersonId m_child;
    FormColumn* m_form;
    ChoiceField* m_target;
};

} // namespace banso
