#pragma once

#include "ui/imports/ChangesView.h"
#include "ui/imports/ChooseView.h"
#include "ui/imports/ReviewPresenter.h"
#include "ui/shell/Page.h"

class QStackedWidget;

namespace banso {

class ReviewView;
class WorkingView;

/// 取込: files that come in, in three steps, and what they leave to decide.
///
/// Places: empty (choose), `look` (what a file would change), `batch:12` (what one changed),
/// `review:joins` (`missing`, `families`, `proposed`), `join:7` (one proposal).
class ImportPage final : public Page {
    Q_OBJECT
  public:
    ImportPage(PageHost& host, ImportsGround ground);
    /// As the navigation knows it. What `ground` refers to outlives the page.
    [[nodiscard]] static PageEntry entry(const ImportsGround& ground);

    void refresh() override;
    void registerActions(ActionRegistry& actions) override;
    [[nodiscard]] QString place() const override;
    void goTo(const QString& place) override;
    [[nodiscard]] QWidget* firstFocus() override;

    [[nodiscard]] ImportPresenter& presenter() { return m_presenter; }
    [[nodiscard]] ChooseView* chooseView() const { return m_choose; }
    [[nodiscard]] ChangesView* changesView() const { return m_changes; }
    [[nodiscard]] ReviewView* reviewView() const { return m_review; }
    [[nodiscard]] WorkingView* workingView() const { return m_working; }

  protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

  private:
    void addActions(ActionRegistry& actions);
    void follow();
    void showPreview();
    void showOutcome();
    void showBatch(ImportBatchId id, const std::vector<ChangesView::Note>& first);
    void showPlace(QWidget* view, const QString& place);
    [[nodiscard]] std::vector<ChangesView::Note> previewNotes();
    [[nodiscard]] QString fileLine(const ImportPreview& preview) const;
    void enableActs();

    void lookAgain();
    void same();
    void different();
    void confirm();
    void askFile();
    void askApply();
    void askForce();
    void askTemplate();
    void askReport();
    void goBack();
    void openReview();
    void openPerson();

    ImportPresenter m_presenter;
    ReviewPresenter m_reviews;
    QStackedWidget* m_stack;
    ChooseView* m_choose = nullptr;
    WorkingView* m_working = nullptr;
    ChangesView* m_changes = nullptr;
    ReviewView* m_review = nullptr;
    std::map<QString, QAction*> m_acts;
    QString m_place;
};

} // namespace banso
