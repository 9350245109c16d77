#include "ui/users/userpane.h"

#include "ui/shared/avatar.h"
#include "ui/shared/card.h"
#include "ui/shared/copybutton.h"
#include "ui/shared/elide.h"
#include "ui/shared/format.h"
#include "ui/shared/rowground.h"
#include "ui/shared/theme.h"
#include "ui/users/bindingblock.h"
#include "ui/users/timelineview.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFace = 48;

} // namespace

UserPane::UserPane(Console &console, QWidget *parent)
    : QWidget(parent)
    , m_clock(console.clock())
    , m_tokens(console.tokens)
{
    setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 14, 0, 16);
    column->setSpacing(0);
    buildHead(column);
    m_tick.setInterval(1000);
    connect(&m_tick, &QTimer::timeout, this, &UserPane::tick);
    m_tick.start();
}

void UserPane::buildHead(QVBoxLayout *column)
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(16 + Theme::scaled(kFace) + 12, 0, 16, 12);
    auto *lines = new QVBoxLayout;
    lines->setSpacing(4);
    auto *top = new QHBoxLayout;
    top->setSpacing(10);
    m_name = new ElidedLabel(this);
    m_name->setFont(Theme::font(FontRole::PersonName));
    m_id = new QLabel(this);
    m_id->setFont(Theme::font(FontRole::MonoSmall));
    m_id->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_copy = new CopyButton([this] { return userIdText(m_detail.user.id); }, this);
    top->addWidget(m_name);
    top->addWidget(m_id);
    top->addWidget(m_copy);
    top->addStretch(1);
    m_since = new QLabel(this);
    m_since->setFont(Theme::font(FontRole::Secondary));
    m_since->setForegroundRole(QPalette::PlaceholderText);
    m_since->setWordWrap(true);
    lines->addLayout(top);
    lines->addWidget(m_since);
    row->addLayout(lines);
    column->addLayout(row);
    column->addStretch(1);
}

void UserPane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), tokenColour(Token::Surface, palette()));
    const int face = Theme::scaled(kFace);
    if (!m_detail.user.id.isNull()) {
        paintAvatar(&painter, QRectF(16, 14, face, face), m_detail.user.name, palette());
    }
}

void UserPane::show(const UserDetail &detail)
{
    m_detail = detail;
    retranslate();
}

void UserPane::retranslate()
{
    m_copy->setWhat(tr("Copy user id"));
    if (m_detail.user.id.isNull()) {
        return;
    }
    const QString name = m_detail.user.name;
    m_name->setFullText(name.trimmed().isEmpty() ? tr("(no name)") : personName(name));
    m_name->setToolTip(name);
    m_id->setText(userIdText(m_detail.user.id));
    QStringList facts{tr("since %1").arg(Format::date(m_detail.user.createdAt)),
                      tr("%n bindings", nullptr, static_cast<int>(m_detail.bindings.size()))};
    if (m_detail.user.disabled) {
        facts.append(tr("disabled"));
    }
    if (!m_detail.user.remark.isEmpty()) {
        facts.append(m_detail.user.remark);
    }
    m_since->setText(facts.join(u" · "_s));
    fill();
    update();
}

void UserPane::addSection(const QString &title, const QString &count)
{
    auto *head = new QLabel(m_content);
    head->setTextFormat(Qt::PlainText);
    head->setText(count.isEmpty() ? title : title + u"  "_s + count);
    head->setFont(Theme::font(FontRole::BodyBold));
    head->setContentsMargins(16, 6, 16, 6);
    head->setBackgroundRole(QPalette::AlternateBase);
    head->setAutoFillBackground(true);
    m_content->layout()->addWidget(new HairLine(m_content));
    m_content->layout()->addWidget(head);
    m_content->layout()->addWidget(new HairLine(m_content));
}

void UserPane::fill()
{
    m_blocks.clear();
    delete m_content;
    m_content = new QWidget(this);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    addSection(tr("Bindings"), QString::number(m_detail.bindings.size()));
    for (qsizetype i = 0; i < m_detail.bindings.size(); ++i) {
        if (i > 0) {
            column->addWidget(new HairLine(m_content));
        }
        auto *block = new BindingBlock(m_detail.bindings.at(i), m_clock.now(), m_content);
        block->allowReveal([this](const Identity &identity) { return m_tokens.reveal(identity); });
        connect(block, &BindingBlock::failed, this, &UserPane::failed);
        m_blocks.append(block);
        column->addWidget(block);
    }
    addSection(tr("Time line"), {});
    addTimeline();
    static_cast<QVBoxLayout *>(layout())->insertWidget(1, m_content);
}

void UserPane::addTimeline()
{
    auto *line = new TimelineView(m_content);
    line->set(Timeline::of(m_detail), m_clock.now());
    connect(line, &TimelineView::attemptAsked, this, [this](AttemptId id) {
        Recognition attempt;
        attempt.kind = Recognition::Kind::Attempt;
        attempt.attempt = id;
        Q_EMIT goTo(attempt);
    });
    m_content->layout()->addWidget(line);
}

void UserPane::tick()
{
    if (isVisible()) {
        for (BindingBlock *block : std::as_const(m_blocks)) {
            block->tick(m_clock.now());
        }
    }
}

} // namespace wxbind
