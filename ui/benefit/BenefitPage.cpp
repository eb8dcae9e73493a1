#include "ui/benefit/BenefitPage.h"

#include "ui/benefit/claims/ClaimantView.h"
#include "ui/benefit/claims/ClaimsView.h"
#include "ui/benefit/files/FileView.h"
#include "ui/shell/ActionRegistry.h"
#include "ui/shell/parts/ListAndDetail.h"
#include "ui/widgets/fields/PlainFields.h"
#include "ui/widgets/look/Look.h"

#include <QLineEdit>
#include <QScrollArea>
#include <QStackedWidget>

namespace banso {

namespace {

const QString kPage = QStringLiteral("benefit");

ActionSpec spec(const char* key, const QString& text, const char* keys, const char* icon,
                bool startsGroup = false) {
    return {QLatin1String(key),  text,       {QKeySequence(QLatin1String(keys))}, MenuKind::Page,
            QLatin1String(icon), startsGroup};
}

} // namespace

BenefitPage::BenefitPage(PageHost& host, const BenefitGround& ground)
    : Page(host),
      m_claims(new ClaimsView(host, ground.desk)),
      m_claimants(new ClaimantView(host, ground.desk)),
      m_file(new FileView(host, ground.desk)),
      m_fileScroll(new QScrollArea),
      m_stack(new QStackedWidget(this)) {
    m_fileScroll->setWidget(m_file);
    m_fileScroll->setWidgetResizable(true);
    m_fileScroll->setFrameShape(QFrame::NoFrame);
    m_fileScroll->setFocusPolicy(Qt::NoFocus);
    m_stack->addWidget(m_claims);
    m_stack->addWidget(m_claimants);
    m_stack->addWidget(m_fileScroll);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Look::grid(3), Look::grid(3), Look::grid(3), Look::grid(2));
    column->addWidget(m_stack);
    connect(m_claims, &ClaimsView::moved, this, &Page::placeChanged);
    connect(m_claimants, &ClaimantView::abandoned, this, [this] {
        show(m_claims);
        m_claims->both()->backToList();
    });
    connect(m_claimants, &ClaimantView::chosen, this, [this](const Claimant& claimant) {
        show(m_claims);
        m_claims->begin(claimant);
    });
    connect(m_file, &FileView::claimWanted, this, [this](ClaimId claim) {
        show(m_claims);
        m_claims->goTo(claim);
        m_claims->both()->enterDetail();
    });
}

bool BenefitPage::isFor(const Session& session) {
    return session.may(Permission::EditBenefit) || session.may(Permission::DecideBenefit) ||
           session.may(Permission::ExportBenefit);
}

PageEntry BenefitPage::entry(const BenefitGround& ground) {
    return {kPage, tr("Benefit"), QStringLiteral("benefit"), 4,
            [ground](PageHost& host) -> Page* { return new BenefitPage(host, ground); }};
}

void BenefitPage::show(QWidget* view) {
    m_stack->setCurrentWidget(view);
    refresh();
    Q_EMIT placeChanged();
}

void BenefitPage::refresh() {
    if (m_stack->currentWidget() == m_claims)
        m_claims->refresh();
    else if (m_stack->currentWidget() == m_claimants)
        m_claimants->refresh();
    else
        m_file->refresh();
}

QString BenefitPage::place() const {
    if (m_stack->currentWidget() == m_claimants)
        return QStringLiteral("new");
    if (m_stack->currentWidget() == m_fileScroll)
        return QStringLiteral("file");
    const auto claim = m_claims->current();
    return claim ? QStringLiteral("claim:%1").arg(claim->value()) : QString();
}

void BenefitPage::goTo(const QString& place) {
    if (place == u"new") {
        m_stack->setCurrentWidget(m_claimants);
        m_claimants->begin();
    } else if (place == u"file") {
        show(m_fileScroll);
    } else {
        m_stack->setCurrentWidget(m_claims);
        m_claims->refresh();
        if (place.startsWith(u"claim:"))
            m_claims->goTo(ClaimId(place.mid(6).toLongLong()));
    }
}

QWidget* BenefitPage::firstFocus() {
    if (m_stack->currentWidget() == m_claimants)
        return m_claimants->line();
    if (m_stack->currentWidget() == m_fileScroll)
        return m_file->firstFocus();
    return m_claims->both()->table();
}

void BenefitPage::onClaims(void (ClaimsView::*act)()) {
    if (m_stack->currentWidget() == m_claims)
        (m_claims->*act)();
}

void BenefitPage::registerActions(ActionRegistry& actions) {
    const Session& session = host().session();
    if (session.may(Permission::EditBenefit))
        actions.add(spec("benefit.new", tr("&Enter a claim"), "Ctrl+N", "add"), this, kPage,
                    [this] {
                        goTo(QStringLiteral("new"));
                        Q_EMIT placeChanged();
                    });
    actions.add(spec("benefit.claims", tr("&Claims"), "Ctrl+Shift+L", "benefit"), this, kPage,
                [this] {
                    show(m_claims);
                    m_claims->both()->backToList();
                });
    actions.add(spec("benefit.filter", tr("&Narrow the list"), "Ctrl+Shift+F", "filter"), this,
                kPage, [this] {
                    show(m_claims);
                    m_claims->filter()->setFocus(Qt::ShortcutFocusReason);
                });
    addClaimActions(actions);
    if (session.may(Permission::ExportBenefit))
        addFileActions(actions);
    m_claims->furnish(actions);
    m_file->furnish(actions);
}

void BenefitPage::addClaimActions(ActionRegistry& actions) {
    bool isFirst = true;
    const auto add = [&](const char* key, const QString& text, const char* keys, const char* icon,
                         void (ClaimsView::*act)()) {
        actions.add(spec(key, text, keys, icon, std::exchange(isFirst, false)), this, kPage,
                    [this, act] { onClaims(act); });
    };
    const Session& session = host().session();
    const bool mayEdit = session.may(Permission::EditBenefit);
    const bool mayDecide = session.may(Permission::DecideBenefit);
    add("benefit.step", tr("To the next &step"), "Ctrl+Shift+S", "forward", &ClaimsView::goToStep);
    if (mayEdit)
        add("benefit.checkOff", tr("Chec&k off"), "Ctrl+Shift+K", "check", &ClaimsView::checkOff);
    if (mayEdit || mayDecide)
        add("benefit.accept", tr("&Accept the warnings"), "Ctrl+Shift+W", "done",
            &ClaimsView::accept);
    if (mayDecide)
        add("benefit.reject", tr("Re&ject"), "Ctrl+Shift+X", "close", &ClaimsView::reject);
    if (mayEdit) {
        add("benefit.withdraw", tr("&Take back"), "Ctrl+Shift+T", "remove", &ClaimsView::withdraw);
        add("benefit.reopen", tr("&Open again"), "Ctrl+Shift+O", "edit", &ClaimsView::reopen);
        add("benefit.bounce", tr("Transfer came &back"), "Ctrl+Shift+B", "letter-back",
            &ClaimsView::bounce);
        add("benefit.return", tr("&Paid back"), "Ctrl+Shift+R", "undo", &ClaimsView::giveBack);
        add("benefit.plan", tr("Plan the pa&yment"), "Ctrl+Shift+U", "calendar",
            &ClaimsView::beginPlan);
        add("benefit.cancelRecognition", tr("Cancel the recognition"), "Ctrl+Shift+N", "close",
            &ClaimsView::beginCancel);
    }
    add("benefit.household", tr("Open the &household"), "Ctrl+Shift+H", "household",
        &ClaimsView::openHousehold);
}

void BenefitPage::addFileActions(ActionRegistry& actions) {
    actions.add(spec("benefit.file", tr("Subsidy office's &file"), "Ctrl+E", "export", true), this,
                kPage, [this] {
                    show(m_fileScroll);
                    m_file->firstFocus()->setFocus(Qt::ShortcutFocusReason);
                });
    const auto onFile = [this](void (FileView::*act)()) {
        return [this, act] {
            if (m_stack->currentWidget() == m_fileScroll)
                (m_file->*act)();
        };
    };
    actions.add(spec("benefit.write", tr("&Write the file"), "Ctrl+S", "export"), this, kPage,
                onFile(&FileView::write));
    actions.add(
        spec("benefit.acceptFile", tr("Accept the file's warnin&gs"), "Ctrl+Shift+G", "done"), this,
        kPage, onFile(&FileView::acceptAll));
    if (host().session().may(Permission::DecideBenefit))
        actions.add(
            spec("benefit.reveal", tr("Write &protected addresses"), "Ctrl+Shift+Y", "shield"),
            this, kPage, onFile(&FileView::reveal));
}

} // namespace banso
