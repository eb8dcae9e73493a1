#include "ui/widgets/fields/FormRow.h"

#include "ui/widgets/look/Look.h"
#include "ui/widgets/look/Paragraph.h"

#include <QGridLayout>
#include <QLabel>

namespace banso {

namespace {

/// A label's text without its mnemonic, for screen readers: 生年月日(&B) is 生年月日.
QString spoken(QString label) {
    const qsizetype mark = label.indexOf(QStringLiteral("(&"));
    return mark > 0 ? label.first(mark) : label.remove(u'&');
}

} // namespace

FormRow::FormRow(FormEntry entry, QWidget* widget, FormField* field, QWidget* parent)
    : QWidget(parent),
      m_entry(std::move(entry)),
      m_widget(widget),
      m_field(field),
      m_grid(new QGridLayout(this)),
      m_heading(new QWidget(this)),
      m_hint(new Paragraph(m_entry.hint, this)),
      m_error(new Paragraph(this)) {
    auto* label = new QLabel(m_entry.label, m_heading);
    QWidget* typed = widget->focusProxy() ? widget->focusProxy() : widget;
    label->setBuddy(typed);
    auto* heading = new QHBoxLayout(m_heading);
    heading->setContentsMargins(0, 0, 0, 0);
    heading->addWidget(label);
    if (m_entry.isRequired) {
        auto* required = new QLabel(tr("required"), m_heading);
        required->setFont(Look::titleFont(-1));
        Look::setInk(required, Tone::Accent);
        heading->addWidget(required);
    }
    heading->addStretch();

    typed->setAccessibleName(spoken(m_entry.label));
    typed->setAccessibleDescription(m_entry.hint);
    m_hint->setFont(Look::titleFont(-1));
    Look::setInk(m_hint, Tone::Quiet);
    m_hint->setVisible(!m_entry.hint.isEmpty());
    Look::setInk(m_error, Tone::Overdue);
    m_error->hide();

    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(Look::grid(3));
    m_grid->setVerticalSpacing(Look::grid(1));
    m_grid->setColumnStretch(1, 1);
}

std::optional<Error> FormRow::problem() const {
    if (auto wrong = m_field->problem()) {
        wrong->field = m_entry.key;
        return wrong;
    }
    if (m_entry.isRequired && m_field->isBlank())
        return refused("field.required", m_entry.key);
    return std::nullopt;
}

void FormRow::complain(const QString& sentence, Tone tone) {
    m_complaint = sentence;
    if (m_field->showComplaint(sentence, tone))
        return;
    m_error->setSentence(sentence);
    m_error->setVisible(!sentence.isEmpty());
    Look::setInk(m_error, tone);
    Look::setTone(m_widget, sentence.isEmpty() ? Tone::Plain : tone);
    m_widget->setAccessibleDescription(sentence.isEmpty() ? m_entry.hint : sentence);
}

int FormRow::labelWidth() const {
    return m_heading->sizeHint().width();
}

void FormRow::arrange(bool isBeside, int width) {
    if (m_isBeside == isBeside && m_labelWidth == width)
        return;
    m_isBeside = isBeside;
    m_labelWidth = width;
    for (QWidget* part :
         {m_heading, m_widget, static_cast<QWidget*>(m_hint), static_cast<QWidget*>(m_error)})
        m_grid->removeWidget(part);
    const int column = isBeside ? 1 : 0;
    const int span = isBeside ? 1 : 2;
    const int top = isBeside ? 0 : 1;
    m_heading->setFixedWidth(isBeside ? width : qMax(width, m_heading->sizeHint().width()));
    m_grid->addWidget(m_heading, 0, 0, isBeside ? Qt::AlignTop : Qt::AlignLeft);
    m_heading->setMinimumHeight(isBeside ? Look::controlHeight() : Look::rowHeight());
    // What has a width of its own keeps it; what wants room takes the column.
    const bool takesAll = m_widget->sizePolicy().horizontalPolicy() & QSizePolicy::ExpandFlag;
    m_grid->addWidget(m_widget, top, column, 1, span, takesAll ? Qt::Alignment() : Qt::AlignLeft);
    m_grid->addWidget(m_hint, top + 1, column, 1, span);
    m_grid->addWidget(m_error, top + 2, column, 1, span);
}

} // namespace banso
