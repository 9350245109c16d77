#pragma once

#include "core/console/attemptdesk.h"

#include <QCoreApplication>
#include <QList>

namespace wxbind {

/// Who speaks in a sign-in, left to right.
enum class Lane
{
    Console,
    Phone,    ///< the person's WeChat
    Site,     ///< whoever stands behind redirect_uri
    Platform, ///< api.weixin.qq.com and open.weixin.qq.com
};

inline constexpr int kLaneCount = 4;

struct SequenceArrow
{
    enum class Kind
    {
        Seen,     ///< on record
        Inferred, ///< must have been, nobody saw it: dashed
        Failed,   ///< on record, and the reason why it ended
        Lost,     ///< sent, never answered: dashed, loud
    };
    Lane from = Lane::Console;
    Lane to = Lane::Platform;
    QString label;
    Kind kind = Kind::Seen;

    friend bool operator==(const SequenceArrow &, const SequenceArrow &) = default;
};

struct SequenceStage
{
    int number = 0; ///< 1 to 5
    StageState state = StageState::NotReached;
    QString title;
    QString time;    ///< local, empty when not reached
    QString verdict; ///< "143 ms, failed"
    QString aside;   ///< what a stage without arrows has to say
    QList<SequenceArrow> arrows;

    friend bool operator==(const SequenceStage &, const SequenceStage &) = default;
};

/// The picture of one attempt as a value: five stages with the messages between four lanes. Painted
/// by SequenceView; sequenceText() is its twin for screen readers and for copying.
class Sequence final
{
    Q_DECLARE_TR_FUNCTIONS(wxbind::Sequence)

public:
    [[nodiscard]] static QList<SequenceStage> of(const AttemptDetail &detail);
    [[nodiscard]] static QString text(const QList<SequenceStage> &stages);
    [[nodiscard]] static QString laneTitle(Lane lane);

private:
    static void addLink(const AttemptDetail &detail, SequenceStage *stage);
    static void addCallback(const AttemptDetail &detail, SequenceStage *stage);
    static void addCall(const AttemptDetail &detail, Step step, SequenceStage *stage);
    static void addBind(const AttemptDetail &detail, SequenceStage *stage);
    [[nodiscard]] static QString replyLabel(const Exchange *exchange, const Attempt &attempt,
                                            StageState state);
};

} // namespace wxbind
