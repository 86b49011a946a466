/* Who opens a device: its credentials and capabilities, and acting as somebody else for a while. */
#include <linux/module.h>
#include <linux/fs.h>
#include <linux/cred.h>
#include <linux/capability.h>
#include <linux/miscdevice.h>

static int who_open(struct inode *inode, struct file *f)
{
	const struct cred *cred = current_cred();

	pr_info("uid %u euid %u gid %u, real %u saved %u, by file %u\n", from_kuid(&init_user_ns, current_uid()),
		from_kuid_munged(current_user_ns(), current_euid()), __kgid_val(current_gid()), cred->uid.val, cred->suid.val,
		from_kuid(&init_user_ns, current_fsuid()));
	pr_info("root %d, admin %d, rawio %d, same %d\n", uid_eq(current_uid(), GLOBAL_ROOT_UID), capable(CAP_SYS_ADMIN),
		ns_capable(&init_user_ns, CAP_SYS_RAWIO), uid_eq(cred->euid, make_kuid(&init_user_ns, 1000)));
	return 0;
}
static long who_ioctl(struct file *f, unsigned int cmd, unsigned long arg)
{
	const struct cred *old;
	struct cred *new;

	if (cmd == 2 && !capable(CAP_SYS_ADMIN))
		return -EPERM;
	new = prepare_creds();
	if (!new)
		return -ENOMEM;
	new->fsuid = new->euid = KUIDT_INIT(77);
	if (cmd == 3)
		return commit_creds(new);
	old = override_creds(new);
	pr_info("now %u, was %u, %d\n", current_euid().val, old->euid.val, current_cred() != old);
	revert_creds(old);
	put_cred(new);
	pr_info("again %u\n", current_euid().val);
	return 0;
}
static const struct file_operations fops = { .owner = THIS_MODULE, .open = who_open, .unlocked_ioctl = who_ioctl };
static struct miscdevice misc = { .minor = MISC_DYNAMIC_MINOR, .name = "who", .fops = &fops, .mode = 0666 };
module_misc_device(misc);
MODULE_LICENSE("GPL");
