// The scoped guards of newer kernels: a lock held for one statement or until the block ends.
#include <stdio.h>

struct lock { const char *name; };

static struct lock *lock(struct lock *l)
{
	printf("lock %s\n", l->name);
	return l;
}

static void unlock(struct lock **l)
{
	if (*l)
		printf("unlock %s\n", (*l)->name);
}

#define guard(l) struct lock *guard_##l __attribute__((unused, cleanup(unlock))) = lock(&l)
#define scoped_guard(l) \
	for (struct lock *held __attribute__((cleanup(unlock))) = lock(&l), *once = held; once; once = 0)

static struct lock a = { "a" }, b = { "b" };

static int find(int n)
{
	guard(a);

	for (int i = 0; i < 5; i++) {
		guard(b);

		if (i == n)
			return i;
	}
	return -1;
}

int main(void)
{
	printf("%d\n", find(1));
	scoped_guard(a) {
		printf("inside\n");
		scoped_guard(b)
			break;
	}
	return 0;
}
// expect: lock a
// expect: lock b
// expect: unlock b
// expect: lock b
// expect: unlock b
// expect: unlock a
// expect: 1
// expect: lock a
// expect: inside
// expect: lock b
// expect: unlock b
// expect: unlock a
