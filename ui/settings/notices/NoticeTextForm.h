#pragma once

#include "ui/settings/notices/NoticePresenter.h"

#include <QWidget>

namespace banso {

class ActionRegistry;
class Banner;
class ChoiceField;
class Clock;
class DraftShelf;
class EraDateField;
class FormColumn;
class Paragraph;
class TextBox;
class TextLine;

/// A notice's text on one channel in one language, with what it looks like when it is filled.
class NoticeTextForm final : public QWidget {
    Q_OBJECT
  public:
    /// `isNew`: a text for another channel or language, begun from this one.
    NoticeTextForm(NoticePresenter& presenter, const NoticeText& text, bool isNew,
                   const Clock& clock, const ActionRegistry& actions, DraftShelf& drafts,
                   QWidget* parent = nullptr);

    [[nodiscard]] NoticeText text() const;
    [[nodiscard]] FormColumn* form() const { return m_form; }
    [[nodiscard]] TextBox* body() const { return m_body; }
    [[nodiscard]] QString countShown() const;

  private:
    void addFields(bool isNew, const Clock& clock);
    void showLook();

    NoticePresenter& m_presenter;
    NoticeText m_given;
    FormColumn* m_form;
    ChoiceField* m_channel = nullptr;
    ChoiceField* m_language = nullptr;
    TextLine* m_title = nullptr;
    TextBox* m_body;
    EraDateField* m_validFrom;
    Paragraph* m_count;
    Banner* m_remarks;
    Paragraph* m_sample;
};

} // namespace banso
