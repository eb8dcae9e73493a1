#pragma once

#include "core/benefit/facts/ClaimFacts.h"

#include <QWidget>

class QGridLayout;

namespace banso {

class BenefitRow;

/// What is known of a claim, to be read: what registry and care say, and with `All` also what was
/// typed. Items that are empty are left out.
class ClaimSheet final : public QWidget {
    Q_OBJECT
  public:
    enum class Extent { Known, All };
    ClaimSheet(const ClaimFacts& facts, Extent extent, QWidget* parent = nullptr);

  private:
    void addGroup(const QString& title, const BenefitRow& row, const QStringList& sources);

    QGridLayout* m_grid;
};

} // namespace banso
