/* System V shared memory: keys, sizes, attaching at addresses, removal while attached, and the counts of shmctl(). */
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/ipc.h>
#include <sys/mman.h>
#include <sys/shm.h>
#include <sys/wait.h>
#include <unistd.h>

#define PAGE 4096UL

static void say(const char *what, long r) { printf("%-34s %s\n", what, r == -1 ? strerrorname_np(errno) : "ok"); }

int main(void)
{
	struct shmid_ds ds;
	int id, other, status;
	char *p, *q, *r, *room;

	say("no such key", shmget(77, PAGE, 0600));
	say("size 0", shmget(77, 0, IPC_CREAT | 0600));
	say("size huge", shmget(77, -1UL, IPC_CREAT | 0600));
	say("new", id = shmget(77, PAGE + 100, IPC_CREAT | IPC_EXCL | 0640));
	say("exclusive again", shmget(77, PAGE, IPC_CREAT | IPC_EXCL | 0600));
	printf("found by key: %d\n", shmget(77, 0, 0) == id);
	say("found, larger", shmget(77, 3 * PAGE, 0600));
	say("attach", (long)(p = shmat(id, NULL, 0)));
	strcpy(p, "shared");
	q = shmat(id, NULL, SHM_RDONLY);
	printf("second view: %s, %ld pages below\n", q, (long)(p - q) / (long)PAGE);
	room = mmap(0, 16 * PAGE, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	say("attach over a mapping", (long)shmat(id, room, 0));
	say("with REMAP", (long)(r = shmat(id, room, SHM_REMAP)));
	say("odd address", (long)shmat(id, room + 5 * PAGE + 5, 0));
	munmap(room + 4 * PAGE, 8 * PAGE);
	say("odd address rounded", (long)(r = shmat(id, room + 6 * PAGE + 5, SHM_RND)));
	printf("at page %ld: %s\n", (long)(r - room) / (long)PAGE, r);
	say("REMAP of nothing named", (long)shmat(id, NULL, SHM_REMAP));
	say("bad id", (long)shmat(id + 12345, NULL, 0));
	shmctl(id, IPC_STAT, &ds);
	printf("size %zu, attached %lu, mode %o, creator is me %d, last is me %d\n", ds.shm_segsz, (unsigned long)ds.shm_nattch, ds.shm_perm.mode & 0777, ds.shm_cpid == getpid(), ds.shm_lpid == getpid());
	fflush(stdout);
	if (fork() == 0) {
		shmctl(id, IPC_STAT, &ds);
		printf("child: attached %lu, %s\n", (unsigned long)ds.shm_nattch, p);
		strcpy(p, "by the child");
		fflush(stdout);
		_exit(0);
	}
	wait(&status);
	shmctl(id, IPC_STAT, &ds);
	printf("after it: attached %lu, %s\n", (unsigned long)ds.shm_nattch, p);
	say("detach the middle", shmdt(p + PAGE));
	say("detach", shmdt(r));
	say("detach again", shmdt(r));
	munmap(q, PAGE);
	shmctl(id, IPC_STAT, &ds);
	printf("half unmapped: attached %lu\n", (unsigned long)ds.shm_nattch);
	say("remove", shmctl(id, IPC_RMID, NULL));
	shmctl(id, IPC_STAT, &ds);
	printf("still there: %s, mode %o, attached %lu\n", p, ds.shm_perm.mode, (unsigned long)ds.shm_nattch);
	say("key after removal", shmget(77, PAGE, 0));
	shmdt(p);
	shmdt(q + PAGE);
	shmdt(room);
	say("stat after the last", shmctl(id, IPC_STAT, &ds));
	other = shmget(IPC_PRIVATE, PAGE, 0600);
	p = shmat(other, NULL, 0);
	printf("private: zero %d\n", p[0]);
	shmctl(other, IPC_RMID, NULL);
	say("unknown command", shmctl(other, 99, NULL));
	return 0;
}
