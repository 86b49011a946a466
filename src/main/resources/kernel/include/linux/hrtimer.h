#ifndef _LINUX_HRTIMER_H
#define _LINUX_HRTIMER_H
#include <linux/init.h>
#include <linux/list.h>
#include <linux/percpu.h>
#include <linux/timer.h>
#include <linux/ktime.h>
#include <linux/bug.h>
enum hrtimer_mode {
	HRTIMER_MODE_ABS = 0x00,
	HRTIMER_MODE_REL = 0x01,
	HRTIMER_MODE_PINNED = 0x02,
	HRTIMER_MODE_SOFT = 0x04,
	HRTIMER_MODE_HARD = 0x08,
	HRTIMER_MODE_ABS_PINNED = HRTIMER_MODE_ABS | HRTIMER_MODE_PINNED,
	HRTIMER_MODE_REL_PINNED = HRTIMER_MODE_REL | HRTIMER_MODE_PINNED,
	HRTIMER_MODE_ABS_SOFT = HRTIMER_MODE_ABS | HRTIMER_MODE_SOFT,
	HRTIMER_MODE_REL_SOFT = HRTIMER_MODE_REL | HRTIMER_MODE_SOFT,
	HRTIMER_MODE_ABS_PINNED_SOFT = HRTIMER_MODE_ABS_PINNED | HRTIMER_MODE_SOFT,
	HRTIMER_MODE_REL_PINNED_SOFT = HRTIMER_MODE_REL_PINNED | HRTIMER_MODE_SOFT,
	HRTIMER_MODE_ABS_HARD = HRTIMER_MODE_ABS | HRTIMER_MODE_HARD,
	HRTIMER_MODE_REL_HARD = HRTIMER_MODE_REL | HRTIMER_MODE_HARD,
	HRTIMER_MODE_ABS_PINNED_HARD = HRTIMER_MODE_ABS_PINNED | HRTIMER_MODE_HARD,
	HRTIMER_MODE_REL_PINNED_HARD = HRTIMER_MODE_REL_PINNED | HRTIMER_MODE_HARD,
};
enum hrtimer_restart { HRTIMER_NORESTART, HRTIMER_RESTART };
#define HRTIMER_STATE_INACTIVE 0x00
#define HRTIMER_STATE_ENQUEUED 0x01
#define hrtimer_resolution 1U
struct hrtimer_clock_base {
	clockid_t clockid;
	ktime_t (*get_time)(void);
};
struct hrtimer {
	struct { ktime_t expires; } node;
	ktime_t _softexpires;
	enum hrtimer_restart (*function)(struct hrtimer *);
	struct hrtimer_clock_base *base;
	u8 state;
	u8 is_rel;
	u8 is_soft;
	u8 is_hard;
	u8 mmaplab_running;
	clockid_t mmaplab_clock;
};
static inline void hrtimer_init(struct hrtimer *timer, clockid_t which_clock, enum hrtimer_mode mode)
{
	*timer = (struct hrtimer){ .is_soft = (mode & HRTIMER_MODE_SOFT) != 0, .is_hard = !(mode & HRTIMER_MODE_SOFT),
		.mmaplab_clock = which_clock == CLOCK_REALTIME && (mode & HRTIMER_MODE_REL) ? CLOCK_MONOTONIC : which_clock };
}
static inline void hrtimer_init_on_stack(struct hrtimer *timer, clockid_t which_clock, enum hrtimer_mode mode)
{
	hrtimer_init(timer, which_clock, mode);
}
static inline void destroy_hrtimer_on_stack(struct hrtimer *timer) { }
static inline void hrtimer_set_expires(struct hrtimer *timer, ktime_t time)
{
	timer->node.expires = time;
	timer->_softexpires = time;
}
static inline void hrtimer_set_expires_range_ns(struct hrtimer *timer, ktime_t time, u64 delta)
{
	timer->_softexpires = time;
	timer->node.expires = time + delta;
}
static inline void hrtimer_set_expires_range(struct hrtimer *timer, ktime_t time, ktime_t delta)
{
	hrtimer_set_expires_range_ns(timer, time, delta);
}
static inline void hrtimer_add_expires_ns(struct hrtimer *timer, u64 ns)
{
	timer->node.expires += ns;
	timer->_softexpires += ns;
}
static inline void hrtimer_add_expires(struct hrtimer *timer, ktime_t time) { hrtimer_add_expires_ns(timer, time); }
static inline ktime_t hrtimer_get_expires(const struct hrtimer *timer) { return timer->node.expires; }
static inline ktime_t hrtimer_get_softexpires(const struct hrtimer *timer) { return timer->_softexpires; }
static inline s64 hrtimer_get_expires_ns(const struct hrtimer *timer) { return timer->node.expires; }
static inline s64 hrtimer_get_expires_tv64(const struct hrtimer *timer) { return timer->node.expires; }
static inline ktime_t hrtimer_cb_get_time(struct hrtimer *timer)
{
	return timer->mmaplab_clock == CLOCK_REALTIME || timer->mmaplab_clock == CLOCK_TAI ? ktime_get_real() : ktime_get();
}
static inline ktime_t hrtimer_expires_remaining(const struct hrtimer *timer)
{
	return timer->node.expires - hrtimer_cb_get_time((struct hrtimer *)timer);
}
static inline ktime_t hrtimer_get_remaining(const struct hrtimer *timer) { return hrtimer_expires_remaining(timer); }
static inline bool hrtimer_is_queued(struct hrtimer *timer) { return timer->state & HRTIMER_STATE_ENQUEUED; }
static inline int hrtimer_callback_running(struct hrtimer *timer) { return timer->mmaplab_running; }
static inline bool hrtimer_active(const struct hrtimer *timer)
{
	return timer->state != HRTIMER_STATE_INACTIVE || timer->mmaplab_running;
}
static inline int hrtimer_is_hres_active(struct hrtimer *timer) { return 1; }
void hrtimer_start_range_ns(struct hrtimer *timer, ktime_t tim, u64 range_ns, const enum hrtimer_mode mode);
int hrtimer_cancel(struct hrtimer *timer);
int hrtimer_try_to_cancel(struct hrtimer *timer);
static inline void hrtimer_start(struct hrtimer *timer, ktime_t tim, const enum hrtimer_mode mode)
{
	hrtimer_start_range_ns(timer, tim, 0, mode);
}
static inline void hrtimer_start_expires(struct hrtimer *timer, enum hrtimer_mode mode)
{
	hrtimer_start_range_ns(timer, timer->_softexpires, timer->node.expires - timer->_softexpires, mode);
}
static inline void hrtimer_restart(struct hrtimer *timer) { hrtimer_start_expires(timer, HRTIMER_MODE_ABS); }
static inline u64 hrtimer_forward(struct hrtimer *timer, ktime_t now, ktime_t interval)
{
	ktime_t delta = now - timer->node.expires;
	u64 periods = 1;

	if (delta < 0)
		return 0;
	if (WARN_ON(timer->state & HRTIMER_STATE_ENQUEUED))
		return 0;
	if (interval < 1)
		interval = 1;
	if (delta >= interval) {
		periods = delta / interval;
		hrtimer_add_expires_ns(timer, interval * periods);
		if (timer->node.expires > now)
			return periods;
		periods++;
	}
	hrtimer_add_expires_ns(timer, interval);
	return periods;
}
static inline u64 hrtimer_forward_now(struct hrtimer *timer, ktime_t interval)
{
	return hrtimer_forward(timer, hrtimer_cb_get_time(timer), interval);
}
int schedule_hrtimeout(ktime_t *expires, const enum hrtimer_mode mode);
int schedule_hrtimeout_range(ktime_t *expires, u64 delta, const enum hrtimer_mode mode);
#endif
