/* Walks the memory of a process named by its pid: find_get_pid, get_task_mm, the vma iterator, find_vma and access_process_vm. */
#include <linux/debugfs.h>
#include <linux/fs.h>
#include <linux/miscdevice.h>
#include <linux/mm.h>
#include <linux/module.h>
#include <linux/pid.h>
#include <linux/sched.h>
#include <linux/sched/mm.h>
#include <linux/sched/signal.h>
#include <linux/sched/task.h>
#include <linux/uaccess.h>

struct request {
	int pid;
	unsigned long address;
	long results[12];
};

static void walk(struct mm_struct *mm, struct request *r)
{
	struct vm_area_struct *vma;
	unsigned long pages = 0, last = 0, sorted = 1;
	VMA_ITERATOR(vmi, mm, 0);
	int n = 0, in_range = 0;

	mmap_read_lock(mm);
	for_each_vma(vmi, vma) {
		n++;
		pages += vma_pages(vma);
		sorted &= vma->vm_start >= last;
		last = vma->vm_end;
	}
	r->results[0] = n == mm->map_count;
	r->results[1] = pages == mm->total_vm;
	r->results[2] = sorted;
	{
		VMA_ITERATOR(it, mm, r->address);

		for_each_vma_range(it, vma, r->address + 4 * PAGE_SIZE)
			in_range++;
	}
	r->results[3] = in_range;
	vma = find_vma(mm, r->address);
	r->results[4] = vma ? (long)(vma->vm_start - r->address) / (long)PAGE_SIZE : -1000;
	vma = vma_lookup(mm, r->address + PAGE_SIZE);
	r->results[5] = vma ? vma_pages(vma) : -1;
	vma = find_vma_intersection(mm, r->address + PAGE_SIZE, r->address + 2 * PAGE_SIZE);
	r->results[6] = vma ? vma_pages(vma) : -1;
	vma = find_vma(mm, mm->start_stack);
	r->results[7] = vma && vma->vm_flags & VM_GROWSDOWN;
	vma = find_vma(mm, mm->start_code);
	r->results[8] = vma && vma->vm_flags & VM_EXEC && mm->end_code <= vma->vm_end && mm->start_data >= mm->end_code;
	r->results[9] = mm->start_brk <= mm->brk && mm->arg_start < mm->arg_end && mm->arg_end <= mm->env_start &&
		mm->env_start <= mm->env_end && mm->start_stack < mm->arg_start;
	mmap_read_unlock(mm);
}

static long own_ioctl(struct file *file, unsigned int cmd, unsigned long arg)
{
	struct task_struct *task;
	struct mm_struct *mm;
	struct request r;
	struct pid *pid;
	char text[16] = "";
	long result = 0;

	if (copy_from_user(&r, (void __user *)arg, sizeof r))
		return -EFAULT;
	pid = find_get_pid(r.pid);
	if (!pid)
		return -ESRCH;
	task = get_pid_task(pid, PIDTYPE_PID);
	put_pid(pid);
	if (!task)
		return -ESRCH;
	mm = get_task_mm(task);
	if (mm) {
		walk(mm, &r);
		mmput(mm);
		r.results[10] = access_process_vm(task, r.address, text, 6, FOLL_FORCE);
		r.results[11] = !strcmp(text, "hello");
		access_process_vm(task, r.address, "world", 6, FOLL_WRITE | FOLL_FORCE);
	} else {
		result = -EINVAL;
	}
	pr_info("%s: leader %d, thread group of the caller %d, kernel thread %d\n", task->comm, thread_group_leader(task),
		same_thread_group(task, current), !!(task->flags & PF_KTHREAD));
	put_task_struct(task);
	if (copy_to_user((void __user *)arg, &r, sizeof r))
		return -EFAULT;
	return result;
}

static const struct file_operations own_fops = { .owner = THIS_MODULE, .unlocked_ioctl = own_ioctl };
static struct miscdevice misc = { .minor = MISC_DYNAMIC_MINOR, .name = "walker", .fops = &own_fops };
module_misc_device(misc);
MODULE_LICENSE("GPL");
