#include "ui/household/HouseholdPage.h"

#include "ui/household/CautionBands.h"
#include "ui/household/forms/PersonForm.h"
#include "ui/household/panels/FamilyPanel.h"
#include "ui/household/panels/NextPanel.h"
#include "ui/household/panels/TimelinePanel.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/look/ElidedLabel.h"
#include "ui/widgets/look/Look.h"
#include "ui/words/Words.h"

#include <QListView>
#include <QListWidget>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTimer>

namespace banso {

namespace {

constexpr int kLettersForColumns = 48;

QScrollArea* areaIn(QWidget* parent) {
    auto* area = new QScrollArea(parent);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    return area;
}

} // namespace

HouseholdPage::HouseholdPage(PageHost& host, const HouseholdGround& ground)
    : Page(host),
      m_presenter(ground),
      m_whole(new QStackedWidget(this)),
      m_nobody(new EmptyState(QStringLiteral("household"), tr("Nobody is open"),
                              tr("Find somebody with the box above (Ctrl+F): by name, kana, date "
                                 "of birth, telephone or number. Who is not found is entered with "
                                 "Ctrl+N."),
                              tr("Enter somebody new"), this)),
      m_title(new ElidedLabel(this)),
      m_where(new ElidedLabel(this)),
      m_district(new QLabel(this)),
      m_cautions(new CautionBands(this)),
      m_family(new FamilyPanel(m_presenter, this)),
      m_middle(new QStackedWidget(this)),
      m_timeline(new TimelinePanel(m_presenter, host.drafts(), this)),
      m_formArea(areaIn(this)),
      m_right(new QStackedWidget(this)),
      m_next(new NextPanel(m_presenter, this)),
      m_besideArea(areaIn(this)) {
    build();
    connect(m_cautions, &CautionBands::revealWished, this, &HouseholdPage::askReveal);
    connect(m_timeline, &TimelinePanel::saved, this,
            [this](const HouseholdChange& change) { take(change); });
    connect(m_timeline, &TimelinePanel::refused, this, [this](const Errors& errors) {
        for (const Error& error : errors)
            this->host().say(error);
    });
    connect(m_next, &NextPanel::dutyChosen, this, &HouseholdPage::chooseDuty);
    connect(m_nobody, &EmptyState::stepChosen, this,
            [this] { beginForm(QStringLiteral("person")); });
    showNobody();
}

PageEntry HouseholdPage::entry(const HouseholdGround& ground) {
    return {QStringLiteral("household"), tr("Household"), QStringLiteral("household"), 2,
            [ground](PageHost& host) -> Page* { return new HouseholdPage(host, ground); }};
}

void HouseholdPage::build() {
    m_title->setFont(Look::titleFont(1));
    m_title->setLeastLetters(8);
    m_where->setLeastLetters(10);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(Look::grid(3), Look::grid(2), Look::grid(3), Look::grid(1));
    head->setSpacing(Look::grid(4));
    head->addWidget(m_title);
    head->addWidget(m_where, 1);
    head->addWidget(m_district);
    m_middle->addWidget(m_timeline);
    m_middle->addWidget(m_formArea);
    auto* next = areaIn(this);
    next->setWidget(m_next);
    m_right->addWidget(next);
    m_right->addWidget(m_besideArea);
    auto* body = new QWidget;
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, body);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(0);
    m_left = areaIn(this);
    m_left->setWidget(m_family);
    m_columns->addWidget(m_left, 5);
    m_columns->addWidget(m_middle, 9);
    m_columns->addWidget(m_right, 6);
    auto* bodyArea = areaIn(this);
    bodyArea->setWidget(body);
    auto* opened = new QWidget(this);
    auto* rows = new QVBoxLayout(opened);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addLayout(head);
    rows->addWidget(m_cautions);
    rows->addWidget(bodyArea, 1);
    m_whole->addWidget(opened);
    m_whole->addWidget(m_nobody);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_whole);
}

void HouseholdPage::arrange() {
    const bool isNarrow = width() < Look::letters(kLettersForColumns);
    const bool isInForm = m_form != nullptr;
    m_columns->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    const auto rows = [isNarrow](int count) { return isNarrow ? Look::rowHeight() * count : 0; };
    m_left->setMinimumHeight(qMin(rows(99), m_family->minimumSizeHint().height() + rows(3)));
    m_middle->setMinimumHeight(isInForm ? 0 : rows(10));
    m_right->setMinimumHeight(rows(16));
    // What is written has the whole page then, and what belongs to it.
    m_left->setVisible(m_presenter.isOpen() && !(isNarrow && isInForm));
    m_right->setVisible(m_presenter.isOpen() &&
                        !(isNarrow && isInForm && m_right->currentIndex() == 0));
}

void HouseholdPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    arrange();
}

void HouseholdPage::changeEvent(QEvent* event) {
    Page::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        arrange();
}

QString HouseholdPage::header() const {
    return QStringList{m_title->text(), m_where->text(), m_district->text()}.join(u' ');
}

RecordForm* HouseholdPage::form() const {
    return m_form;
}

QString HouseholdPage::place() const {
    return m_presenter.place().text();
}

void HouseholdPage::goTo(const QString& text) {
    const auto place = HouseholdPlace::parse(text);
    if (!place)
        return;
    leaveForm();
    if (const auto opened = m_presenter.open(*place); !opened) {
        host().say(opened.error());
        return showNobody();
    }
    showOverview();
    if (!place->task.isEmpty())
        beginForm(place->task, place->contact, place->about);
}

void HouseholdPage::refresh() {
    if (!m_presenter.isOpen())
        return;
    if (const auto read = m_presenter.read(); !read) {
        host().say(read.error());
        return showNobody();
    }
    showOverview();
}

void HouseholdPage::showNobody() {
    m_presenter.close();
    m_whole->setCurrentIndex(1);
}

void HouseholdPage::showOverview() {
    m_whole->setCurrentIndex(0);
    m_title->setText(m_presenter.title());
    m_where->setText(m_presenter.address());
    m_district->setText(m_presenter.districtAndNurse());
    // What was revealed is hidden again when its time is over, whether somebody looks or not.
    if (m_presenter.isRevealed())
        QTimer::singleShot(m_presenter.revealedFor(), this, &HouseholdPage::refresh);
    const bool offersReveal = m_presenter.overview().isMasked() && !m_presenter.isRevealed() &&
                              m_presenter.desk().session().may(Permission::RevealProtected);
    m_cautions->setCautions(m_presenter.overview().warnings, m_presenter.today(),
                            offersReveal ? tr("Why I have to see it…  H") : QString());
    m_family->reload();
    m_timeline->reload();
    m_next->reload();
    arrange();
}

QWidget* HouseholdPage::firstFocus() {
    if (m_form)
        return m_form->form();
    if (!m_presenter.isOpen())
        return m_nobody->step();
    return m_timeline->list();
}

void HouseholdPage::beginForm(const QString& task, const QString& contact,
                              std::optional<PersonId> about) {
    if (task == u"call" && m_presenter.family())
        return m_timeline->write(true);
    if (RecordForm* form = makeForm(task, contact, about))
        put(form);
}

void HouseholdPage::put(RecordForm* form) {
    leaveForm();
    m_form = form;
    connect(form, &RecordForm::left, this, [this] {
        leaveForm();
        if (QWidget* focus = firstFocus())
            focus->setFocus();
    });
    connect(form, &RecordForm::saved, this, [this](const HouseholdChange& change) {
        const auto* person = qobject_cast<PersonForm*>(m_form.data());
        const auto entered = person ? person->entered() : std::nullopt;
        leaveForm();
        if (entered && !m_presenter.isOpen())
            host().open(QStringLiteral("household"), HouseholdPlace{.person = entered}.text());
        take(change);
        if (QWidget* focus = firstFocus())
            focus->setFocus();
    });
    form->begin(host().drafts());
    m_formArea->setWidget(form);
    m_whole->setCurrentIndex(0);
    m_middle->setCurrentWidget(m_formArea);
    if (QWidget* beside = form->beside()) {
        m_besideArea->setWidget(beside);
        m_right->setCurrentWidget(m_besideArea);
    }
    arrange(); // of nobody there is nothing beside the form
    // The first field of the column.
    for (QWidget* field = form->form()->nextInFocusChain(); field && field != form->form();
         field = field->nextInFocusChain())
        if (form->form()->isAncestorOf(field) && field->focusPolicy() & Qt::TabFocus &&
            field->isEnabled() && field->isVisibleTo(form)) {
            field->setFocus(Qt::TabFocusReason);
            break;
        }
}

void HouseholdPage::leaveForm() {
    if (!m_form)
        return;
    // What was typed is on the shelf; the form itself may still be telling that it is left.
    m_formArea->takeWidget();
    m_form->hide();
    m_form->deleteLater();
    m_form.clear();
    if (QWidget* beside = m_besideArea->takeWidget())
        beside->deleteLater();
    m_middle->setCurrentWidget(m_timeline);
    m_right->setCurrentIndex(0);
    arrange();
    if (!m_presenter.isOpen())
        m_whole->setCurrentIndex(1);
}

void HouseholdPage::take(const HouseholdChange& change) {
    if (change.undo)
        host().offerUndo(change.line, change.undo);
    else if (!change.line.isEmpty())
        host().say(change.line);
    // Who was alone may have a household since.
    if (const auto alone = m_presenter.place(); !alone.family && alone.person)
        if (const auto opened = m_presenter.open(alone); !opened)
            host().say(opened.error());
    refresh();
}

void HouseholdPage::take(const Result<HouseholdChange>& change) {
    if (!change)
        return host().say(change.error());
    take(*change);
}

void HouseholdPage::take(const Validated<HouseholdChange>& change) {
    if (change)
        return take(*change);
    for (const Error& error : change.error())
        host().say(error);
}

} // namespace banso
