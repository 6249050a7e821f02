package masthead.articles.media;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Who may hold a whole picture in memory: one at a time. An editor who uploads goes before the renditions that are made in the
 * background.
 */
final class Turns {
    private final ReentrantLock lock = new ReentrantLock(true);
    private final Condition free = lock.newCondition();
    private int editors;
    private boolean taken;

    /** The right to hold one; closed when the picture has been let go. */
    interface Turn extends AutoCloseable {
        @Override
        void close();
    }

    /** Waits for the next turn. */
    Turn next() {
        lock.lock();
        try {
            editors++;
            while (taken) {
                free.awaitUninterruptibly();
            }
            editors--;
            return take();
        } finally {
            lock.unlock();
        }
    }

    /** Waits for a turn that no editor waits for. */
    Turn afterEditors() throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (taken || editors > 0) {
                free.await();
            }
            return take();
        } finally {
            lock.unlock();
        }
    }

    /** How many editors wait. */
    int editors() {
        lock.lock();
        try {
            return editors;
        } finally {
            lock.unlock();
        }
    }

    private Turn take() {
        taken = true;
        return this::giveBack;
    }

    private void giveBack() {
        lock.lock();
        try {
            taken = false;
            free.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
