// A computed goto may enter and leave loops and keeps the variables' values.
#include <stdio.h>

int main(void)
{
	void *states[3] = {&&even, &&odd, &&done};
	int n = 27, steps = 0, i = 0;

	while (n > 0) {
		steps++;
		goto *states[n == 1 ? 2 : n & 1];
even:
		n /= 2;
		continue;
odd:
		n = 3 * n + 1;
	}
done:
	printf("%d steps\n", steps);            // expect: 112 steps
	for (i = 0; i < 3; i++) {
		void *where = i == 0 ? &&a : i == 1 ? &&b : &&c;
		int local = i * 10;

		goto *where;
a:
		local++;
b:
		local++;
c:
		printf("%d\n", local);
		// expect: 2
		// expect: 11
		// expect: 20
	}
	static void *all[] = {&&e0, &&e1, &&e2};
	i = 0;
	goto *all[2];
e2:	i = i * 10 + 3; goto *all[0];
e1:	i = i * 10 + 2; goto *(&&end);
e0:	i = i * 10 + 1; goto *all[1];
end:
	printf("%d\n", i);                      // expect: 312
	return 0;
}
