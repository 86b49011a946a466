/* Hash tables, ring indices, bit fields, sequence locks, tasklets; and headers that drivers include for no reason. */
#include <linux/module.h>
#include <linux/bitfield.h>
#include <linux/circ_buf.h>
#include <linux/completion.h>
#include <linux/hashtable.h>
#include <linux/interrupt.h>
#include <linux/namei.h>
#include <linux/notifier.h>
#include <linux/of_device.h>
#include <linux/pm_runtime.h>
#include <linux/seqlock.h>
#include <linux/syscalls.h>
#include <linux/tty.h>
#include <asm/processor.h>

#define MODE GENMASK(6, 4)

struct entry {
	int key, value;
	struct hlist_node node;
};

static DEFINE_HASHTABLE(table, 4);
static DEFINE_SEQLOCK(sequence);
static DECLARE_COMPLETION(ran);
static struct tasklet_struct old;
static int order;

static void old_fn(unsigned long data)
{
	pr_info("old tasklet %lu\n", data);
	complete(&ran);
}

static void new_fn(struct tasklet_struct *t)
{
	pr_info("tasklet %d\n", ++order);
}
static DECLARE_TASKLET(tasklet, new_fn);

static int __init more_init(void)
{
	static struct entry entries[20];
	struct entry *e;
	unsigned int start;
	int i, n = 0;
	u32 reg = 0xf0f;

	for (i = 0; i < 20; i++) {
		entries[i].key = i % 7;
		entries[i].value = i;
		hash_add(table, &entries[i].node, entries[i].key);
	}
	hash_for_each_possible(table, e, node, 3)
		if (e->key == 3)
			n += e->value;
	pr_info("values of 3: %d, bits %d\n", n, (int)HASH_BITS(table));
	hash_del(&entries[3].node);
	n = 0;
	hash_for_each(table, i, e, node)
		n++;
	pr_info("%d left, hashed %d, hash %u %u\n", n, hash_hashed(&entries[3].node), hash_32(5, 8), hash_64(5, 8));
	pr_info("ring: %d %d %d %d\n", CIRC_CNT(3, 6, 8), CIRC_SPACE(3, 6, 8), CIRC_CNT_TO_END(3, 6, 8),
		CIRC_SPACE_TO_END(3, 6, 8));
	reg = (reg & ~MODE) | FIELD_PREP(MODE, 5);
	pr_info("field: %x, mode %lu, fits %d\n", reg, FIELD_GET(MODE, reg), FIELD_FIT(MODE, 8));
	start = read_seqbegin(&sequence);
	write_seqlock(&sequence);
	write_sequnlock(&sequence);
	pr_info("retry %d\n", read_seqretry(&sequence, start));
	tasklet_init(&old, old_fn, 77);
	tasklet_schedule(&tasklet);
	tasklet_schedule(&old);
	wait_for_completion(&ran);
	tasklet_schedule(&tasklet);
	tasklet_kill(&tasklet);
	pr_info("ran %d\n", order);
	return 0;
}

static void __exit more_exit(void)
{
	tasklet_kill(&old);
}

module_init(more_init);
module_exit(more_exit);
MODULE_LICENSE("GPL");
