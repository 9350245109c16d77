#include "ui/mainwindow/vaultdialog.h"

#include "ui/shared/buttons.h"
#include "ui/shared/theme.h"
#include "words/faultwords.h"

#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>

namespace wxbind {

namespace {

constexpr int kShortest = 8; ///< characters; the cost of each guess does the rest

QLabel *wrapped(FontRole role, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFont(Theme::font(role));
    return label;
}

} // namespace

VaultDialog::VaultDialog(VaultDesk &desk, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setMinimumWidth(Theme::scaled(440));
    build();
    m_tick.setInterval(1000);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        m_left = qMax(0, m_left - 1);
        retranslate();
        m_ringPlace->update();
        update();
    });
    connect(&m_desk, &VaultDesk::stateChanged, this, &VaultDialog::follow);
    if (m_desk.state() == VaultState::Opening) {
        onResult(m_desk.open(), this, [this](const Result<Unit> &result) { finish(result); });
    }
    follow();
}

void VaultDialog::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(22, 20, 22, 16);
    column->setSpacing(12);
    auto *head = new QHBoxLayout;
    head->setSpacing(16);
    m_ringPlace = new QWidget(this);
    m_ringPlace->setFixedSize(Theme::scaled(54), Theme::scaled(54));
    head->addWidget(m_ringPlace, 0, Qt::AlignTop);
    auto *texts = new QVBoxLayout;
    m_title = wrapped(FontRole::Verdict, this);
    m_text = wrapped(FontRole::Body, this);
    texts->addWidget(m_title);
    texts->addWidget(m_text);
    head->addLayout(texts, 1);
    column->addLayout(head);
    buildFields();
    column->addWidget(m_fields);
    m_error = wrapped(FontRole::BodyBold, this);
    m_error->hide();
    column->addWidget(m_error);
    m_note = wrapped(FontRole::Secondary, this);
    column->addWidget(m_note);
    auto *row = new QHBoxLayout;
    m_act = makeButton(ButtonKind::Primary, this);
    m_close = makeButton(ButtonKind::Normal, this);
    row->addWidget(m_act);
    row->addStretch();
    row->addWidget(m_close);
    column->addLayout(row);
    connect(m_act, &QPushButton::clicked, this, &VaultDialog::act);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
}

void VaultDialog::buildFields()
{
    m_fields = new QWidget(this);
    auto *grid = new QGridLayout(m_fields);
    grid->setContentsMargins(0, 0, 0, 0);
    m_firstLabel = wrapped(FontRole::Body, m_fields);
    m_againLabel = wrapped(FontRole::Body, m_fields);
    m_first = new QLineEdit(m_fields);
    m_again = new QLineEdit(m_fields);
    int row = 0;
    for (const auto &[label, field] :
         {std::pair(m_firstLabel, m_first), std::pair(m_againLabel, m_again)}) {
        label->setWordWrap(false);
        label->setBuddy(field);
        field->setEchoMode(QLineEdit::Password);
        grid->addWidget(label, row, 0);
        grid->addWidget(field, row++, 1);
        connect(field, &QLineEdit::textChanged, this, &VaultDialog::validate);
    }
}

void VaultDialog::paintEvent(QPaintEvent *event)
{
    QDialog::paintEvent(event);
    if (m_desk.state() != VaultState::Opening) {
        return;
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF ring = QRectF(m_ringPlace->geometry()).adjusted(3, 3, -3, -3);
    painter.setPen(QPen(tokenColour(Token::Line2, palette()), 4));
    painter.drawEllipse(ring);
    painter.setPen(QPen(tokenColour(Token::Accent, palette()), 4, Qt::SolidLine, Qt::FlatCap));
    painter.drawArc(ring, 90 * 16, -360 * 16 * (kKeychainSeconds - m_left) / kKeychainSeconds);
    painter.setFont(Theme::font(FontRole::BodyBold));
    painter.setPen(tokenColour(Token::Text, palette()));
    painter.drawText(ring, Qt::AlignCenter, tr("%1 s").arg(m_left));
}

void VaultDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QDialog::changeEvent(event);
}

void VaultDialog::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && m_act->isVisible() && m_act->isEnabled()) {
        act();
        return;
    }
    QDialog::keyPressEvent(event);
}

void VaultDialog::follow()
{
    const VaultState state = m_desk.state();
    const bool waits = state == VaultState::Opening;
    const bool asks = state == VaultState::Locked || state == VaultState::Absent;
    m_ringPlace->setVisible(waits);
    m_fields->setVisible(asks);
    m_againLabel->setVisible(state == VaultState::Absent);
    m_again->setVisible(state == VaultState::Absent);
    m_act->setVisible(asks);
    if (waits) {
        m_tick.start();
    } else {
        m_tick.stop();
    }
    retranslate();
    validate();
    if (asks) {
        m_first->setFocus();
    }
    adjustSize();
}

void VaultDialog::retranslate()
{
    switch (m_desk.state()) {
    case VaultState::Opening:
        m_title->setText(tr("Waiting for the system's keychain"));
        m_text->setText(tr("The system may have opened a password box. It can stand behind "
                           "another window."));
        m_note->setText(tr("Given up after %n second(s); nothing is ever kept in clear instead.",
                           nullptr, m_left));
        break;
    case VaultState::Locked:
        m_title->setText(tr("Open the passphrase file"));
        m_text->setText(tr("AppSecrets and tokens are sealed with a key that this passphrase "
                           "opens."));
        m_note->setText(tr("Links, attempts and people can be read without it."));
        m_act->setText(tr("Open"));
        break;
    case VaultState::Absent:
        m_title->setText(tr("Make a passphrase file"));
        m_text->setText(tr("This computer offers no keychain. A passphrase file seals AppSecrets "
                           "and tokens instead."));
        m_note->setText(tr("At least %n character(s). Nobody can restore it: when it is forgotten, "
                           "the secrets must be entered again.",
                           nullptr, kShortest));
        m_act->setText(tr("Make the file"));
        break;
    case VaultState::Open:
        m_title->setText(tr("The vault is open"));
        m_text->setText(tr("AppSecrets and tokens are sealed; each is opened only where a request "
                           "needs it."));
        m_note->setText(tr("Kept in: %1").arg(m_desk.kindName()));
        break;
    }
    setWindowTitle(m_title->text());
    m_firstLabel->setText(tr("Passphrase"));
    m_againLabel->setText(tr("Once more"));
    m_first->setAccessibleName(m_firstLabel->text());
    m_again->setAccessibleName(m_againLabel->text());
    m_close->setText(m_desk.state() == VaultState::Open ? tr("Close") : tr("Cancel"));
}

void VaultDialog::act()
{
    m_busy = true;
    m_error->hide();
    validate();
    onResult(m_desk.unlock(Secret(m_first->text())), this,
             [this](const Result<Unit> &result) { finish(result); });
}

void VaultDialog::finish(const Result<Unit> &result)
{
    m_busy = false;
    m_first->clear();
    m_again->clear();
    if (result) {
        accept();
        return;
    }
    QPalette red = palette();
    red.setColor(QPalette::WindowText, tokenColour(Token::Err, palette()));
    m_error->setPalette(red);
    m_error->setText(FaultWords::message(result.error()));
    m_error->show();
    follow();
}

void VaultDialog::validate()
{
    const bool makes = m_desk.state() == VaultState::Absent;
    const bool enough =
        makes ? m_first->text().size() >= kShortest && m_first->text() == m_again->text()
              : !m_first->text().isEmpty();
    m_act->setEnabled(enough && !m_busy);
}

} // namespace wxbind
