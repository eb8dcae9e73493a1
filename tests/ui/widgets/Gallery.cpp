#include "tests/ui/widgets/Gallery.h"

#include "core/base/Gestation.h"
#include "tests/support/gui/SampleRows.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/fields/EraDateField.h"
#include "ui/widgets/fields/FormColumn.h"
#include "ui/widgets/fields/MeasureField.h"
#include "ui/widgets/fields/PhoneField.h"
#include "ui/widgets/fields/PlainFields.h"
#include "ui/widgets/look/Look.h"
#include "ui/widgets/table/PagedTableModel.h"
#include "ui/widgets/table/RowTable.h"
#include "ui/widgets/work/UndoBar.h"
#include "ui/words/DateWords.h"

#include <QScrollArea>
#include <QTabWidget>

namespace banso::test {

Gallery::Gallery(const Clock& clock) {
    auto* column = new QVBoxLayout(this);
    column->addWidget(banners());
    auto* halves = new QHBoxLayout;
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(form(clock));
    scroll->setWidgetResizable(true);
    halves->addWidget(scroll, 1);
    auto* tabs = new QTabWidget(this);
    tabs->addTab(table(), QStringLiteral("今日"));
    tabs->addTab(
        new EmptyState(QStringLiteral("send"), QStringLiteral("まだ送付はありません"),
                       QStringLiteral("案内や通知をまとめて送るとここに並びます。今日の一覧から"
                                      "世帯を選んで準備できます。"),
                       QStringLiteral("送付を準備する"), this),
        QStringLiteral("送付"));
    halves->addWidget(tabs, 1);
    column->addLayout(halves, 1);
    auto* undo = new UndoBar(this);
    undo->offer(QStringLiteral("保存しました"), [] { return Status(); });
    column->addWidget(undo);
}

QWidget* Gallery::banners() {
    auto* all = new QWidget(this);
    auto* column = new QVBoxLayout(all);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Look::grid(1));
    auto* shield = new Banner(BannerKind::Protection,
                              QStringLiteral("住所・地区・電話は非表示　支援措置 R9.3.31 まで"));
    shield->setAction(QStringLiteral("見る理由を入力…"));
    column->addWidget(shield);
    column->addWidget(new Banner(BannerKind::Loss,
                                 QStringLiteral("R8.10.24 双子のお一人を死産　佐藤保健師に確認")));
    column->addWidget(new Banner(BannerKind::Overdue, QStringLiteral("新生児訪問 2日超過")));
    column->addWidget(
        new Banner(BannerKind::Withheld, QStringLiteral("留保 2件　郵便の宛先が返戻中です")));
    return all;
}

QWidget* Gallery::form(const Clock& clock) {
    auto* form = new FormColumn;
    form->addHeading(QStringLiteral("妊娠届"));
    auto* edd = form->add({QStringLiteral("edd"), QStringLiteral("分娩予定日(&B)"),
                           QStringLiteral("母子健康手帳の予定日"), true},
                          new EraDateField(clock));
    edd->setMeaning(
        [&clock](Date day) { return gestationWords(Gestation::on(clock.today(), day)); });
    edd->setDay(Date::of(2027, 3, 31));
    auto* weight = form->add({QStringLiteral("weight"), QStringLiteral("体重(&W)")},
                             new MeasureField({QStringLiteral("g"), 0, 200, 9000, 2000, 4500}));
    weight->setMeasure(5940);
    auto* phone = form->add({QStringLiteral("phone"), QStringLiteral("電話(&P)")}, new PhoneField);
    phone->setDraft(QStringLiteral("9012345678"));
    auto* how =
        form->add({QStringLiteral("how"), QStringLiteral("方法(&M)"), {}, true}, new ChoiceField);
    how->addChoice(QStringLiteral("visit"), QStringLiteral("訪問"));
    form->add({QStringLiteral("note"), QStringLiteral("記録(&N)")}, new TextBox(3))
        ->setPlainText(QStringLiteral("体重増加良好。母の疲労感あり、休息について助言。"));
    form->add({QStringLiteral("again"), QStringLiteral("次回")},
              new CheckField(QStringLiteral("2週間後に電話する(&A)")));
    form->addActs(QStringLiteral("保存する"));
    form->begin(m_shelf, QStringLiteral("gallery"));
    return form;
}

QWidget* Gallery::table() {
    auto* rows = new RowTable(this);
    auto* model = new PagedTableModel(rows);
    model->setSource(
        std::make_unique<SampleRows>(std::make_shared<SampleRows::Book>(SampleRows::Book{240})));
    rows->setPagedModel(model);
    rows->goToRow(2);
    return rows;
}

} // namespace banso::test
