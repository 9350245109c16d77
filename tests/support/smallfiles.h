#pragma once

#include <QtGlobal>

#include <csignal>
#include <sys/resource.h>

namespace wxbind::test {

/// As a full disk: no file of this process grows beyond `bytes` while this lives.
class SmallFiles final
{
public:
    explicit SmallFiles(rlim_t bytes)
    {
        m_before = std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_limit);
        const rlimit small{bytes, m_limit.rlim_max};
        setrlimit(RLIMIT_FSIZE, &small);
    }
    ~SmallFiles()
    {
        setrlimit(RLIMIT_FSIZE, &m_limit);
        std::signal(SIGXFSZ, m_before);
    }
    Q_DISABLE_COPY_MOVE(SmallFiles)

private:
    void (*m_before)(int) = nullptr;
    rlimit m_limit{};
};

} // namespace wxbind::test
