#include <linux/module.h>
#include <linux/proc_fs.h>
static int my_read(char *page, char **start, off_t off, int count, int *eof, void *data)
{
	return sprintf(page, "hi\n");
}
static int __init f_init(void)
{
	struct proc_dir_entry *e = create_proc_read_entry("x", 0, NULL, my_read, NULL);
	e = create_proc_entry("y", 0644, NULL);
	e->read_proc = my_read;
	return 0;
}
static void __exit f_exit(void)
{
	remove_proc_entry("x", NULL);
}
module_init(f_init);
module_exit(f_exit);
MODULE_LICENSE("GPL");
