#include "core/diagnosis/rules/tables.h"

namespace wxbind::diagnosis {

QList<Rule> allRules()
{
    QList<Rule> rules;
    for (const auto &table :
         {redirectRules(), linkRules(), linkEndRules(), returnRules(), productRules(),
          openedRules(), codeUseRules(), codeRules(), missingCodeRules(), tokenRules(),
          requestRules(), expiryRules(), openIdRules(), unionIdRules(), profileRules(),
          networkRules(), transportRules(), encodingRules(), cacheRules()}) {
        for (const Rule &rule : table) {
            rules.append(rule);
        }
    }
    return rules;
}

} // namespace wxbind::diagnosis
