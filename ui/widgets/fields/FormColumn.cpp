#include "ui/widgets/fields/FormColumn.h"

#include "core/storage/StorageFailure.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/look/Look.h"
#include "ui/words/Words.h"

#include <QScrollArea>
#include <QShortcut>

namespace banso {

namespace {

/// Core asks instead of refusing by codes of this kind.
bool isQuestion(const Error& error) {
    return error.code.text().starts_with("sure.");
}

} // namespace

FormColumn::FormColumn(QWidget* parent)
    : QWidget(parent), m_column(new QVBoxLayout(this)), m_summary(new Banner(this)) {
    m_column->setSpacing(Look::grid(3));
    m_column->addWidget(m_summary);
    m_summary->hide();
    connect(m_summary, &Banner::actionChosen, this, [this] {
        setDraft(m_beginning);
        settle();
    });
    for (const int key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto* save = new QShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(key)), this);
        save->setContext(Qt::WidgetWithChildrenShortcut);
        connect(save, &QShortcut::activated, this, &FormColumn::submit);
    }
    auto* back = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    back->setContext(Qt::WidgetWithChildrenShortcut);
    connect(back, &QShortcut::activated, this, &FormColumn::abandoned);
}

void FormColumn::addHeading(const QString& text) {
    auto* heading = new QLabel(text, this);
    heading->setFont(Look::titleFont(2));
    m_column->addSpacing(m_rows.empty() ? 0 : Look::grid(2));
    m_column->addWidget(heading);
}

void FormColumn::addPlain(QWidget* widget) {
    m_column->addWidget(widget);
}

void FormColumn::addActs(const QString& save) {
    //: %1 is what the button does; the key that does it stands behind.
    m_save = new QPushButton(tr("%1  Ctrl+Enter").arg(save), this);
    auto* back = new QPushButton(tr("Back  Esc"), this);
    Look::makePrimary(m_save);
    m_acts = new QHBoxLayout;
    m_acts->addWidget(m_save);
    m_acts->addWidget(back);
    m_acts->addStretch();
    m_column->addSpacing(Look::grid(2));
    m_column->addLayout(m_acts);
    m_column->addStretch();
    connect(m_save, &QPushButton::clicked, this, &FormColumn::submit);
    connect(back, &QPushButton::clicked, this, &FormColumn::abandoned);
}

void FormColumn::addRow(const FormEntry& entry, QWidget* widget, FormField* field) {
    auto* row = new FormRow(entry, widget, field, this);
    m_column->addWidget(row);
    m_rows.push_back(row);
    field->whenEdited([this, row] { noteEdit(row); });
    arrange();
    if (m_rows.size() > 1) // the order of work is the order of adding, whoever made the fields when
        setTabOrder(m_rows[m_rows.size() - 2]->widget(), widget);
}

void FormColumn::begin(DraftShelf& shelf, const QString& form) {
    m_shelf = &shelf;
    m_form = form;
    m_beginning = draft();
    m_answered.clear();
    clearErrors();
    const auto kept = shelf.find(form);
    if (!kept)
        return;
    setDraft(*kept);
    m_summary->say(BannerKind::Note, tr("What you had begun to write is here again."));
    m_summary->setAction(tr("Throw it away"));
}

void FormColumn::settle() {
    if (m_shelf)
        m_shelf->drop(m_form);
    m_beginning = draft();
    m_asked.clear();
    m_answered.clear();
    clearErrors();
}

bool FormColumn::isDirty() const {
    return draft() != m_beginning;
}

QVariantMap FormColumn::draft() const {
    QVariantMap all;
    for (const FormRow* row : m_rows)
        all.insert(row->entry().key, row->field()->draft());
    return all;
}

void FormColumn::setDraft(const QVariantMap& draft) {
    for (const FormRow* row : m_rows)
        if (draft.contains(row->entry().key))
            row->field()->setDraft(draft.value(row->entry().key));
}

void FormColumn::noteEdit(FormRow* row) {
    row->complain({}, Tone::Plain);
    std::erase_if(m_answered,
                  [row](const Error& asked) { return asked.field == row->entry().key; });
    if (m_shelf && isDirty())
        m_shelf->put(m_form, draft());
    else if (m_shelf)
        m_shelf->drop(m_form);
    Q_EMIT edited(row->entry().key);
}

void FormColumn::submit() {
    Errors errors;
    for (const FormRow* row : m_rows)
        if (const auto wrong = row->problem(); wrong && row->isVisibleTo(this))
            errors.push_back(*wrong);
    if (!errors.empty())
        return showErrors(errors);
    clearErrors();
    if (askDoubts())
        return;
    try {
        Q_EMIT submitted();
    } catch (const StorageFailure& failure) {
        showErrors({failure.toError()}); // what was typed stays, and can be saved once more
    }
}

bool FormColumn::askDoubts() {
    FormRow* first = nullptr;
    for (FormRow* row : m_rows) {
        const QString question = row->isVisibleTo(this) ? row->field()->doubt() : QString();
        const QVariant value = row->field()->draft();
        if (question.isEmpty() || m_asked.value(row->entry().key) == value)
            continue;
        m_asked.insert(row->entry().key, value);
        row->complain(question, Tone::Warning);
        first = first ? first : row;
    }
    if (!first)
        return false;
    m_summary->say(BannerKind::Warning,
                   tr("Please look at what is marked. If it is right, save once more."));
    m_summary->setAction({});
    focusOn(first);
    return true;
}

void FormColumn::showErrors(const Errors& errors) {
    clearErrors();
    FormRow* first = nullptr;
    for (FormRow* each : m_rows) {
        QStringList sentences;
        bool isWrong = false;
        for (const Error& error : errors) {
            if (error.field != each->entry().key)
                continue;
            sentences += words(error);
            isWrong = isWrong || !isQuestion(error);
        }
        if (sentences.isEmpty())
            continue;
        each->complain(sentences.join(u'\n'), isWrong ? Tone::Overdue : Tone::Warning);
        first = first ? first : each;
    }
    std::copy_if(errors.begin(), errors.end(), std::back_inserter(m_answered), isQuestion);
    m_summary->setAction({});
    m_summary->say(BannerKind::Warning, summaryOf(errors));
    if (first)
        focusOn(first);
}

QString FormColumn::summaryOf(const Errors& errors) const {
    QStringList lines;
    int refusals = 0;
    for (const Error& error : errors) {
        refusals += row(error.field) && !isQuestion(error) ? 1 : 0;
        if (!row(error.field))
            lines += words(error);
    }
    if (std::all_of(errors.begin(), errors.end(), isQuestion))
        lines.prepend(tr("Please look at what is marked. If it is right, save once more."));
    else if (refusals > 0)
        lines.prepend(tr("%n place(s) to look at; nothing was saved yet.", nullptr, refusals));
    return lines.join(u'\n');
}

void FormColumn::clearErrors() {
    for (FormRow* row : m_rows)
        row->complain({}, Tone::Plain);
    m_summary->hide();
}

FormRow* FormColumn::row(const QString& key) const {
    for (FormRow* row : m_rows)
        if (row->entry().key == key)
            return row;
    return nullptr;
}

void FormColumn::focusOn(FormRow* row) {
    row->widget()->setFocus(Qt::OtherFocusReason);
    for (QWidget* above = parentWidget(); above; above = above->parentWidget())
        if (auto* scroll = qobject_cast<QScrollArea*>(above))
            scroll->ensureWidgetVisible(row);
}

void FormColumn::arrange() {
    int labels = Look::letters(7);
    for (const FormRow* row : m_rows)
        labels = qMax(labels, row->labelWidth());
    const bool isBeside = width() >= labels + Look::letters(22);
    for (FormRow* row : m_rows)
        row->arrange(isBeside, labels);
    if (m_acts)
        m_acts->setDirection(width() < Look::letters(24) ? QBoxLayout::TopToBottom
                                                         : QBoxLayout::LeftToRight);
}

void FormColumn::resizeEvent(QResizeEvent* event) {
    arrange();
    QWidget::resizeEvent(event);
}

void FormColumn::changeEvent(QEvent* event) {
    if (event->type() == QEvent::StyleChange)
        arrange();
    QWidget::changeEvent(event);
}

} // namespace banso
