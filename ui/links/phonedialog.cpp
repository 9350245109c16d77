#include "ui/links/phonedialog.h"

#include "core/console/linkdesk.h"
#include "ui/links/qrview.h"
#include "ui/shared/buttons.h"
#include "ui/shared/copybutton.h"
#include "ui/shared/format.h"
#include "ui/shared/theme.h"
#include "words/attemptwords.h"
#include "words/browserpagewords.h"
#include "words/faultwords.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

QLabel *dialogLabel(FontRole role, QWidget *parent)
{
    auto *made = new QLabel(parent);
    made->setTextFormat(Qt::PlainText);
    made->setWordWrap(true);
    made->setFont(Theme::font(role));
    return made;
}

} // namespace

PhoneDialog::PhoneDialog(PhoneDesk &desk, const Clock &clock, const Account &account,
                         QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_clock(clock)
    , m_account(account)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setMinimumWidth(Theme::scaled(480));
    build();
    connectParts();
    offerAddresses();
    follow();
}

PhoneDialog::~PhoneDialog()
{
    m_desk.close();
}

QString PhoneDialog::said() const
{
    return m_result->text();
}

void PhoneDialog::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(22, 20, 22, 16);
    column->setSpacing(12);
    m_title = dialogLabel(FontRole::Verdict, this);
    m_text = dialogLabel(FontRole::Body, this);
    column->addWidget(m_title);
    column->addWidget(m_text);
    auto *row = new QHBoxLayout;
    m_interfaceLabel = dialogLabel(FontRole::Body, this);
    m_interfaceLabel->setWordWrap(false);
    m_interfaces = new QComboBox(this);
    m_interfaceLabel->setBuddy(m_interfaces);
    m_open = makeButton(ButtonKind::Primary, this, Icon::Phone);
    row->addWidget(m_interfaceLabel);
    row->addWidget(m_interfaces, 1);
    row->addWidget(m_open);
    column->addLayout(row);
    m_shown = buildInvitation();
    column->addWidget(m_shown);
    m_result = dialogLabel(FontRole::BodyBold, this);
    column->addWidget(m_result);
    auto *foot = new QHBoxLayout;
    m_close = makeButton(ButtonKind::Normal, this);
    foot->addStretch();
    foot->addWidget(m_close);
    column->addLayout(foot);
}

QWidget *PhoneDialog::buildInvitation()
{
    auto *box = new QWidget(this);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(18);
    grid->setVerticalSpacing(4);
    m_qr = new QrView(box);
    m_qr->setSide(150);
    grid->addWidget(m_qr, 0, 0, 7, 1, Qt::AlignTop);
    m_addressLabel = dialogLabel(FontRole::Secondary, box);
    m_address = dialogLabel(FontRole::Mono, box);
    m_copy = new CopyButton(
        [this] { return m_invitation ? m_invitation->address.toString() : QString(); }, box);
    m_codeLabel = dialogLabel(FontRole::Secondary, box);
    m_code = dialogLabel(FontRole::Mono, box);
    QFont large = Theme::font(FontRole::Mono);
    large.setPixelSize(Theme::scaled(28));
    large.setBold(true);
    m_code->setFont(large);
    m_left = dialogLabel(FontRole::Secondary, box);
    for (QLabel *quiet : {m_addressLabel, m_codeLabel, m_left}) {
        quiet->setForegroundRole(kText2Role);
    }
    for (QLabel *value : {m_address, m_code}) {
        value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    grid->addWidget(m_addressLabel, 0, 1, 1, 2);
    grid->addWidget(m_address, 1, 1);
    grid->addWidget(m_copy, 1, 2);
    grid->setRowMinimumHeight(2, 8);
    grid->addWidget(m_codeLabel, 3, 1, 1, 2);
    grid->addWidget(m_code, 4, 1, 1, 2);
    grid->addWidget(m_left, 5, 1, 1, 2);
    grid->setRowStretch(6, 1);
    grid->setColumnStretch(1, 1);
    return box;
}

void PhoneDialog::connectParts()
{
    connect(m_open, &QPushButton::clicked, this, &PhoneDialog::openPage);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(&m_desk, &PhoneDesk::ended, this, &PhoneDialog::end);
    // The page behind this dialog takes the callback; here it is only said that there is one.
    connect(&m_desk, &PhoneDesk::judged, this, &QDialog::accept);
    connect(&m_desk, &PhoneDesk::ran, this, [this](const Result<Attempt> &attempt) {
        const bool good = attempt && attempt->progress == AttemptState::SignedIn;
        say(attempt ? AttemptWords::title(*attempt) : FaultWords::message(attempt.error()), good);
    });
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &PhoneDialog::tick);
}

void PhoneDialog::offerAddresses()
{
    for (const LanAddress &one : PhoneDesk::addresses()) {
        m_interfaces->addItem(one.interface + u" · "_s + one.address, one.address);
    }
}

void PhoneDialog::openPage()
{
    const PhoneOrder order{m_interfaces->currentData().toString(), 0, false};
    const auto invitation = m_desk.open(m_account, order, [](const Result<Attempt> &attempt) {
        // Whatever nobody waits for is decided here, by a person.
        return attempt ? BrowserPageWords::of(attempt) : BrowserPageWords::arrived();
    });
    if (invitation) {
        m_invitation = *invitation;
        m_qr->set(LinkDesk::qrOf(invitation->address.toString()).value_or(QrMatrix()), {});
        say({}, true);
        m_second.start();
    } else {
        m_invitation.reset();
        say(tr("The page cannot be opened there: %1").arg(invitation.error().detail), false);
    }
    follow();
}

void PhoneDialog::end(PhoneEnd end)
{
    m_invitation.reset();
    m_second.stop();
    switch (end) {
    case PhoneEnd::Taken:
        say(tr("A callback came. The page is closed."), true);
        break;
    case PhoneEnd::Expired:
        say(tr("Nothing came within five minutes. The page is closed."), false);
        break;
    case PhoneEnd::WrongCode:
        say(tr("Five wrong pairing codes. The page is closed; nothing was taken."), false);
        break;
    }
    follow();
}

void PhoneDialog::say(const QString &sentence, bool good)
{
    QPalette ink = palette();
    ink.setColor(QPalette::WindowText, tokenColour(good ? Token::Ok : Token::Err, palette()));
    m_result->setPalette(ink);
    m_result->setText(sentence);
    m_result->setVisible(!sentence.isEmpty());
}

void PhoneDialog::follow()
{
    const bool open = m_invitation.has_value();
    m_shown->setVisible(open);
    m_interfaces->setEnabled(!open && m_interfaces->count() > 0);
    m_open->setEnabled(!open && m_interfaces->count() > 0);
    retranslate();
    adjustSize();
}

void PhoneDialog::tick()
{
    if (m_invitation) {
        m_left->setText(tr("Open for one callback, %1 left")
                            .arg(Format::left(m_invitation->until - m_clock.now())));
    }
}

void PhoneDialog::retranslate()
{
    setWindowTitle(tr("Receive from a phone"));
    m_title->setText(windowTitle());
    m_text->setText(
        m_interfaces->count() == 0
            ? tr("This computer has no address in a local network, so no phone can reach it.")
            : tr("Opens a page at one address of this computer, for five minutes and one callback. "
                 "On a phone in the same network, scan the code or type the address, enter the "
                 "pairing code and paste the callback."));
    m_interfaceLabel->setText(tr("Open at"));
    m_interfaces->setAccessibleName(tr("Network interface"));
    m_open->setText(tr("Open for five minutes"));
    m_addressLabel->setText(tr("Address"));
    m_copy->setWhat(tr("address"));
    m_codeLabel->setText(tr("Pairing code"));
    m_close->setText(tr("Close"));
    if (m_invitation) {
        const QString code = m_invitation->pairingCode;
        m_address->setText(m_invitation->address.toString());
        m_code->setText(code.left(3) + u' ' + code.mid(3));
        m_qr->setAccessibleName(tr("QR code of the page's address"));
    }
    tick();
}

void PhoneDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QDialog::changeEvent(event);
}

} // namespace wxbind
