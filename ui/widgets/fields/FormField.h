#pragma once

#include "core/base/Error.h"
#include "ui/widgets/look/Tone.h"

#include <QString>
#include <QVariant>

#include <functional>
#include <optional>

class QWidget;

namespace banso {

/// What a form asks of anything that can be filled in. Blank is not wrong by itself: whether a
/// field must be filled is the form's rule, and what blank means is core's.
class FormField {
  public:
    virtual ~FormField() = default;

    [[nodiscard]] virtual bool isBlank() const = 0;
    /// Why what stands there cannot be taken; nothing when it can, or when it is blank.
    [[nodiscard]] virtual std::optional<Error> problem() const { return std::nullopt; }
    /// A question about something possible but unlikely; empty when there is none. The form asks it
    /// once, and saving the same value again answers it.
    [[nodiscard]] virtual QString doubt() const { return {}; }

    /// What was typed, kept when the form is left and put back later.
    [[nodiscard]] virtual QVariant draft() const = 0;
    virtual void setDraft(const QVariant& draft) = 0;

    /// Shows what the form has to say (empty: nothing) in the field's own place until somebody
    /// types. False when the field has no such place; then the form shows it under the field.
    virtual bool showComplaint(const QString& sentence, Tone tone) {
        Q_UNUSED(sentence)
        Q_UNUSED(tone)
        return false;
    }

    /// Called whenever a person changes the field.
    void whenEdited(std::function<void()> listener) { m_listener = std::move(listener); }

  protected:
    void tellEdited() const {
        if (m_listener)
            m_listener();
    }

  private:
    std::function<void()> m_listener;
};

} // namespace banso
