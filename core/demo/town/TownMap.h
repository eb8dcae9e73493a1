#pragma once

#include "core/demo/random/DemoRandom.h"

#include <QString>

#include <vector>

namespace banso {

/// A house or flat of the town, in ten bytes. Each is given out once, so that no two households
/// that have nothing to do with each other share an address.
struct DemoAddress {
    quint16 area = 0;
    quint16 lot = 0;
    quint16 branch = 0; ///< 番地の枝番; 0 none
    quint16 room = 0;   ///< 0: a house
    quint8 building = 0;
    friend bool operator==(const DemoAddress&, const DemoAddress&) = default;
};

/// An address as the register writes it: digits full-width, the postcode too.
struct WrittenAddress {
    QString postcode;
    QString town;
    QString townCode;
    QString block;
    QString building;
};

/// 架空町: real names and postcodes of places, parted into districts (地区) of some 3,700 people
/// each. Towns larger than 50,000 have places of several 丁目.
class TownMap {
  public:
    struct District {
        QString code;
        QString name;
    };
    explicit TownMap(int residents);

    [[nodiscard]] const std::vector<District>& districts() const { return m_districts; }
    [[nodiscard]] const District& districtOf(const DemoAddress& address) const;
    [[nodiscard]] DemoAddress newHouse(DemoRandom& random);
    [[nodiscard]] DemoAddress newFlat(DemoRandom& random);
    [[nodiscard]] WrittenAddress written(const DemoAddress& address) const;

    static QString prefecture();
    static QString municipality();
    /// 団体コード with its check digit; no municipality of the prefecture has it.
    static QString code();

  private:
    struct Flats {
        DemoAddress lot;
        int rooms = 0; ///< given out so far
        int most = 0;
    };
    struct Area {
        QString postcode;
        QString town;
        QString townCode;
        QString part;
        bool isField; ///< 田畑の中の集落: large numbers, branches
        int weight;
        int district;
        int lots = 0; ///< given out so far
        Flats flats = {};
    };
    void layOut(int chome);
    void drawDistricts(int residents);
    [[nodiscard]] DemoAddress newLot(std::size_t area);

    std::vector<Area> m_areas;
    Weighted m_weights;
    std::vector<District> m_districts;
    std::vector<QString> m_buildings;
};

/// Digits as registers write them, full-width.
[[nodiscard]] QString wideDigits(int number);
[[nodiscard]] QString wide(QString text);

} // namespace banso
