#pragma once

class QListView;
class QWidget;

namespace wxbind {

class AttemptModel;

/// The list of sign-ins: two lines a row, and a track of stations.
[[nodiscard]] QListView *makeAttemptList(AttemptModel *model, QWidget *parent);

} // namespace wxbind
