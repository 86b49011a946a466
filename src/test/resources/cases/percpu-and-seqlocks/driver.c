/* Per-cpu variables of a module and of the heap; sequence locks and counts that a timer changes under a reader. */
#include <linux/delay.h>
#include <linux/module.h>
#include <linux/percpu.h>
#include <linux/seqlock.h>
#include <linux/timer.h>

MODULE_LICENSE("GPL");

struct stats {
	u64 packets;
	int errors;
};
static DEFINE_PER_CPU(int, counter) = 5;
static DEFINE_PER_CPU(struct stats, stats);
static struct stats __percpu *heap;
static DEFINE_SEQLOCK(lock);
static seqcount_t count = SEQCNT_ZERO(count);
static u64 left, right;
static struct timer_list timer;

static void change(struct timer_list *t)
{
	write_seqlock(&lock);
	left++;
	right++;
	write_sequnlock(&lock);
}
static int __init percpu_init(void)
{
	unsigned int seq, tries = 0;
	u64 l, r;
	int cpu, sum = 0, n = 0, old;
	struct stats *s;

	this_cpu_inc(counter);
	this_cpu_add(counter, 10);
	__this_cpu_sub(counter, 1);
	pr_info("counter %d, per_cpu %d\n", this_cpu_read(counter), per_cpu(counter, 0));
	pr_info("add_return %d", this_cpu_add_return(counter, 2));
	pr_cont(", xchg %d", this_cpu_xchg(counter, 100));
	old = this_cpu_cmpxchg(counter, 100, 7);
	pr_cont(", cmpxchg %d, now %d\n", old, raw_cpu_read(counter));
	get_cpu_var(counter)++;
	pr_info("preempt_count inside %d\n", preempt_count());
	put_cpu_var(counter);
	this_cpu_write(stats.errors, 3);
	s = this_cpu_ptr(&stats);
	s->packets = 40;
	heap = alloc_percpu(struct stats);
	s = get_cpu_ptr(heap);
	s->packets += 2;
	put_cpu_ptr(heap);
	this_cpu_inc(heap->packets);
	for_each_possible_cpu(cpu) {
		sum += per_cpu_ptr(heap, cpu)->packets + per_cpu(stats, cpu).packets + per_cpu(counter, cpu);
		n++;
	}
	pr_info("sum %d, cpus the same %d, online %u, this %d\n", sum, n == num_possible_cpus(), num_online_cpus(), smp_processor_id());
	free_percpu(heap);

	timer_setup(&timer, change, 0);
	mod_timer(&timer, jiffies + 2);
	do {
		tries++;
		seq = read_seqbegin(&lock);
		l = left;
		if (tries == 1)
			mdelay(30);
		r = right;
	} while (read_seqretry(&lock, seq));
	pr_info("tries %u, same %d, sequence even %d\n", tries, l == r, !(seq & 1));
	write_seqcount_begin(&count);
	pr_info("odd inside %d\n", raw_read_seqcount(&count) & 1);
	write_seqcount_end(&count);
	seq = read_seqcount_begin(&count);
	pr_info("unchanged %d\n", !read_seqcount_retry(&count, seq));
	write_seqcount_invalidate(&count);
	pr_info("changed %d\n", !!read_seqcount_retry(&count, seq));
	return 0;
}
static void __exit percpu_exit(void) { del_timer_sync(&timer); }
module_init(percpu_init);
module_exit(percpu_exit);
