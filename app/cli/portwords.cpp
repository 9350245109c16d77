#include "app/cli/portwords.h"

#include "app/cli/cli.h"

namespace wxbind {

Said portSaid(const Error &error, int port)
{
    if (error.fault != Fault::Network) {
        return {};
    }
    return {Cli::tr("Port %1 of this machine cannot be had: %2")
                .arg(QString::number(port), error.detail),
            Cli::tr("End the program that holds it, or choose another port; 0 takes a free one.")};
}

} // namespace wxbind
