#include "ui/widgets/asking/ConfirmDialog.h"

#include "ui/widgets/Banner.h"
#include "ui/widgets/look/ElidedLabel.h"
#include "ui/widgets/look/Look.h"

namespace banso {

namespace {

constexpr int kShownItems = 5;

} // namespace

ConfirmDialog::ConfirmDialog(const ConfirmQuestion& question, QWidget* parent)
    : AskDialog(question.title, question.text, question.act, parent) {
    auto* items = new QVBoxLayout;
    items->setSpacing(0);
    middle()->addLayout(items);
    for (const QString& item : question.items.first(qMin(kShownItems, question.items.size()))) {
        auto* line = new ElidedLabel(this);
        line->setText(u'・' + item);
        items->addWidget(line);
    }
    if (const int more = static_cast<int>(question.items.size()) - kShownItems; more > 0)
        items->addWidget(new QLabel(tr("and %n more", nullptr, more), this));
    if (!question.isIrreversible) {
        actButton()->setDefault(true);
        actButton()->setFocus();
        return;
    }
    middle()->addWidget(
        new Banner(BannerKind::Warning, tr("This cannot be taken back afterwards."), this));
    backButton()->setDefault(true);
    backButton()->setFocus();
}

} // namespace banso
