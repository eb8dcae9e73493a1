#pragma once

#include "core/benefit/check/Finding.h"

#include <QWidget>

class QGridLayout;

namespace banso {

/// Everything there is to say about a claim, at once: how grave, about which item, and what to do.
/// What was accepted stays readable, in quiet words.
class FindingsBox final : public QWidget {
    Q_OBJECT
  public:
    explicit FindingsBox(const std::vector<Finding>& findings, QWidget* parent = nullptr);

  private:
    void add(const Finding& finding);

    QGridLayout* m_grid;
};

} // namespace banso
