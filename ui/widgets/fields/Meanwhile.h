#pragma once

#include "core/base/Error.h"

#include <QString>

#include <vector>

namespace banso {

class FormColumn;

/// A field of a record that somebody else has saved since it was opened here.
struct FieldMeanwhile {
    QString key;  ///< of the form's row
    QString seen; ///< as it was when the form was opened
    QString now;  ///< as it is
};

/// Whether the answer says that the record is another by now.
[[nodiscard]] bool isConflict(const Errors& errors);
/// The fields of two lists of words under the same keys, as they were seen and as they are now.
[[nodiscard]] std::vector<FieldMeanwhile>
meanwhile(const std::vector<std::pair<QString, QString>>& seen,
          const std::vector<std::pair<QString, QString>>& now);
/// Shows, beside each field that another person changed, what stands there now. Nothing typed is
/// lost; saving again, on the record as it is now, decides for what is typed.
void showMeanwhile(FormColumn& form, const Errors& errors,
                   const std::vector<FieldMeanwhile>& fields);

} // namespace banso
