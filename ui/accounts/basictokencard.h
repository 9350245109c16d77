#pragma once

#include "core/console/console.h"

#include <QWidget>

#include <array>

class QLabel;
class QPushButton;

namespace wxbind {

class MaskedValue;

/// The account's own token, from either source: whether one is held and until when, a button that
/// fetches one, and its value behind the eye. A held one is not fetched again.
class BasicTokenCard final : public QWidget
{
    Q_OBJECT

public:
    explicit BasicTokenCard(Console &console, QWidget *parent = nullptr);

    /// Websites have none, and that of a managed account is with its platform.
    [[nodiscard]] static bool isFor(AccountKind kind);
    void setAccount(const AppId &appId);
    void retranslate();

private:
    struct Row
    {
        BasicTokenSource source = BasicTokenSource::StableToken;
        QLabel *state = nullptr;
        QLabel *hint = nullptr;
        MaskedValue *mask = nullptr;
        QPushButton *fetch = nullptr;
        std::optional<BasicTokenView> held;
        std::optional<Error> error;
        bool busy = false;
    };

    void build(Row &row);
    void look(Row &row);
    void fetch(Row &row);
    void take(Row &row, const Result<std::optional<BasicTokenView>> &held);
    void fill(Row &row);
    [[nodiscard]] QString stateOf(const Row &row) const;
    [[nodiscard]] Async<Secret> reveal(BasicTokenSource source);

    Console &m_console;
    AppId m_appId;
    QLabel *m_about;
    std::array<Row, 2> m_rows;
    int m_asked = 0; ///< an answer about the account before is no longer wanted
};

} // namespace wxbind
