#pragma once

namespace banso {

/// The second door of a `Sealed` value: a letter must carry the address that the screen hides. Only
/// the safety gate may open it, for an item that it has just let out, so only the class of that
/// name (core/outreach/SafetyGate.h) can make a key. A key cannot be copied or kept.
///
/// The friend is named, not included: security leans on no room to its right. A test reads the
/// sources and fails when `OutputKey` stands anywhere else than here, in `Sealed.h` and in
/// outreach.
class OutputKey {
  public:
    OutputKey(const OutputKey&) = delete;
    OutputKey& operator=(const OutputKey&) = delete;

  private:
    friend class SafetyGate;
    OutputKey() = default;
};

} // namespace banso
