/* seq_file: its functions' order for short, long and sought reads, tokens, skipped and failing records. */
#include <linux/module.h>
#include <linux/proc_fs.h>
#include <linux/seq_file.h>
#include <linux/list.h>

static int quiet;
module_param(quiet, int, 0644);
#define say(...) do { if (!quiet) pr_info(__VA_ARGS__); } while (0)

static void *count_start(struct seq_file *m, loff_t *pos)
{
	say("start %lld\n", *pos);
	return *pos == 0 ? SEQ_START_TOKEN : *pos <= 4 ? pos : NULL;
}
static void *count_next(struct seq_file *m, void *v, loff_t *pos)
{
	++*pos;
	say("next %lld\n", *pos);
	return *pos <= 4 ? pos : NULL;
}
static void count_stop(struct seq_file *m, void *v) { say("stop %d\n", v == NULL); }
static int count_show(struct seq_file *m, void *v)
{
	if (v == SEQ_START_TOKEN) {
		seq_puts(m, "header\n");
		return 0;
	}
	if (*(loff_t *)v == 2)
		return SEQ_SKIP;
	seq_printf(m, "record %lld", *(loff_t *)v);
	seq_putc(m, '\n');
	return 0;
}
static const struct seq_operations count_ops = { .start = count_start, .next = count_next, .stop = count_stop, .show = count_show };

struct entry {
	struct list_head list;
	int n;
};
static struct entry entries[3] = { { .n = 10 }, { .n = 20 }, { .n = 30 } };
static LIST_HEAD(head);
static void *list_start(struct seq_file *m, loff_t *pos)
{
	int *opens = m->private;

	(*opens)++;
	return seq_list_start_head(&head, *pos);
}
static void *list_next(struct seq_file *m, void *v, loff_t *pos) { return seq_list_next(v, &head, pos); }
static void list_stop(struct seq_file *m, void *v) { }
static int list_show(struct seq_file *m, void *v)
{
	if (v == &head)
		seq_printf(m, "start %d\n", *(int *)m->private);
	else
		seq_printf(m, "%d\n", list_entry(v, struct entry, list)->n);
	return 0;
}
static const struct seq_operations list_ops = { .start = list_start, .next = list_next, .stop = list_stop, .show = list_show };

static int big_show(struct seq_file *m, void *v)
{
	int i;

	say("big %zu\n", m->size);
	for (i = 0; i < 1000; i++)
		seq_printf(m, "%09d\n", i);
	say("overflowed %d\n", seq_has_overflowed(m));
	return 0;
}
static int fail_show(struct seq_file *m, void *v)
{
	seq_puts(m, "lost");
	return -ESTALE;
}
static int pad_show(struct seq_file *m, void *v)
{
	seq_setwidth(m, 12);
	seq_printf(m, "padded");
	seq_pad(m, '|');
	seq_escape(m, "a\nb\\", "\n\\");
	seq_put_decimal_ull(m, " ", 42);
	seq_put_decimal_ll(m, " ", -42);
	seq_write(m, " raw\n", 5);
	return 0;
}

static int __init seq_init(void)
{
	struct proc_dir_entry *dir = proc_mkdir("sequence", NULL);
	int i;

	for (i = 0; i < 3; i++)
		list_add_tail(&entries[i].list, &head);
	proc_create_seq("count", 0444, dir, &count_ops);
	proc_create_seq_private("list", 0444, dir, &list_ops, sizeof(int), NULL);
	proc_create_single("big", 0444, dir, big_show);
	proc_create_single("fail", 0444, dir, fail_show);
	proc_create_single("pad", 0444, dir, pad_show);
	return 0;
}
static void __exit seq_exit(void) { remove_proc_subtree("sequence", NULL); }
module_init(seq_init);
module_exit(seq_exit);
MODULE_LICENSE("GPL");
