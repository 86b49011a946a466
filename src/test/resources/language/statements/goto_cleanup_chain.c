// The kernel's error path: labels unwinding in reverse order.
#include <stdio.h>

static int step(const char *name, int fail)
{
	printf(fail ? "%s fails\n" : "%s\n", name);
	return fail ? -5 : 0;
}

static int probe(int fail_at)
{
	int err;

	err = step("alloc", fail_at == 1);
	if (err)
		goto out;
	err = step("map", fail_at == 2);
	if (err)
		goto out_free;
	err = step("register", fail_at == 3);
	if (err)
		goto out_unmap;
	return 0;

out_unmap:
	printf("unmap\n");
out_free:
	printf("free\n");
out:
	return err;
}

int main(void)
{
	for (int i = 3; i >= 0; i--)
		printf("%d\n", probe(i));
	// expect: alloc
	// expect: map
	// expect: register fails
	// expect: unmap
	// expect: free
	// expect: -5
	// expect: alloc
	// expect: map fails
	// expect: free
	// expect: -5
	// expect: alloc fails
	// expect: -5
	// expect: alloc
	// expect: map
	// expect: register
	// expect: 0
	return 0;
}
