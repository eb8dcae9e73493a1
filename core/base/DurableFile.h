#pragma once

class QFileDevice;
class QString;

namespace banso {

/// The few things a file needs that Qt does not offer, for each system; the one place that calls
/// the system for them.

/// Has the disk take what was written. The device must be open.
[[nodiscard]] bool flushToDisk(QFileDevice& file);

enum class Placement { Placed, NameTaken, Failed };

/// Gives a file its name, within one folder, at once and for good: whoever looks sees the file
/// whole or not at all, and after a power cut too. Without `replace` a file that is there stays.
[[nodiscard]] Placement placeFile(const QString& from, const QString& to, bool replace);

} // namespace banso
