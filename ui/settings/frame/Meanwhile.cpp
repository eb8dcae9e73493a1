#include "ui/settings/frame/Meanwhile.h"

#include "ui/widgets/fields/FormColumn.h"

#include <QCoreApplication>

namespace banso {

bool isConflict(const Errors& errors) {
    return std::any_of(errors.begin(), errors.end(),
                       [](const Error& error) { return error.kind == ErrorKind::Conflict; });
}

void showMeanwhile(FormColumn& form, const Errors& errors,
                   const std::vector<FieldMeanwhile>& fields) {
    form.showErrors(errors);
    for (const FieldMeanwhile& field : fields) {
        FormRow* row = form.row(field.key);
        if (row && field.seen != field.now)
            row->complain(QCoreApplication::translate("Meanwhile", "Meanwhile it says: %1")
                              .arg(field.now.isEmpty()
                                       ? QCoreApplication::translate("Meanwhile", "nothing")
                                       : field.now),
                          Tone::Warning);
    }
}

} // namespace banso
