#pragma once

#include "core/model/attempt.h"

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace wxbind {

/// What to do about a sign-in: numbered steps, the one that this window can do with its button.
class AttemptSteps final : public QWidget
{
    Q_OBJECT

public:
    explicit AttemptSteps(QWidget *parent = nullptr);

    void set(const Attempt &attempt);

Q_SIGNALS:
    void newLinkAsked();
    void sameLinkAsked();

private:
    [[nodiscard]] QHBoxLayout *addStep(int number, const QString &text);
    void addButton(QHBoxLayout *row, const QString &text, void (AttemptSteps::*asked)());

    QVBoxLayout *m_column;
    QWidget *m_rows = nullptr;
};

} // namespace wxbind
