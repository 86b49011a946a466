/* Every kind of variable that debugfs shows: what is read, what can be written, and what refuses. */
#include <linux/module.h>
#include <linux/version.h>
#include <linux/debugfs.h>

static u8 v8 = 8;
static u16 v16 = 16;
static u32 v32 = 32;
static u64 v64 = 64;
static size_t vsize = 77;
static unsigned long vlong = 88;
static bool flag;
static atomic_t counter = ATOMIC_INIT(-3);
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 6, 0)
static char *text = "some text";
#endif
static char bytes[] = "blob\n";
static struct debugfs_blob_wrapper blob = { .data = bytes, .size = 5 };
static u32 numbers[] = { 3, 1, 4 };
static struct debugfs_u32_array array = { .array = numbers, .n_elements = 3 };
static u32 registers[] = { 0x11, 0x22, 0x33 };
static const struct debugfs_reg32 names[] = { { "CTRL", 0 }, { "STATUS", 8 } };
static struct debugfs_regset32 regset = { .regs = names, .nregs = 2, .base = registers };
static struct dentry *dir;

static int __init variables_init(void)
{
	dir = debugfs_create_dir("variables", NULL);
	debugfs_create_u8("u8", 0644, dir, &v8);
	debugfs_create_u16("u16", 0644, dir, &v16);
	debugfs_create_u32("u32", 0644, dir, &v32);
	debugfs_create_u64("u64", 0444, dir, &v64);
	debugfs_create_x8("x8", 0644, dir, &v8);
	debugfs_create_x16("x16", 0644, dir, &v16);
	debugfs_create_x32("x32", 0644, dir, &v32);
	debugfs_create_x64("x64", 0644, dir, &v64);
	debugfs_create_size_t("size", 0200, dir, &vsize);
	debugfs_create_ulong("ulong", 0644, dir, &vlong);
	debugfs_create_bool("flag", 0644, dir, &flag);
	debugfs_create_atomic_t("counter", 0644, dir, &counter);
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 6, 0)
	debugfs_create_str("text", 0444, dir, &text);
#endif
	debugfs_create_blob("blob", 0444, dir, &blob);
	debugfs_create_u32_array("array", 0444, dir, &array);
	debugfs_create_regset32("registers", 0444, dir, &regset);
	debugfs_create_symlink("link", dir, "u32");
	pr_info("again %ld\n", PTR_ERR(debugfs_create_dir("variables", NULL)));
	pr_info("in nothing %ld\n", PTR_ERR(debugfs_create_dir("x", ERR_PTR(-EIO))));
	return 0;
}
static void __exit variables_exit(void)
{
	pr_info("%u %u %u %llu %zu %lu %d %d\n", v8, v16, v32, v64, vsize, vlong, flag, atomic_read(&counter));
	debugfs_remove_recursive(dir);
}
module_init(variables_init);
module_exit(variables_exit);
MODULE_LICENSE("GPL");
