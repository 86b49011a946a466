// Calls within calls' arguments keep their temporaries apart, doubles and structs among them.
#include <stdio.h>

struct v3 { double x, y, z; };

static int add(int a, int b) { return a + b; }
static int mul(int a, int b) { return a * b; }
static double mean(double a, int n, double b) { return (a * n + b) / (n + 1); }
static struct v3 v(double x, double y, double z) { return (struct v3){x, y, z}; }
static struct v3 plus(struct v3 a, struct v3 b) { return v(a.x + b.x, a.y + b.y, a.z + b.z); }
static struct v3 cross(struct v3 a, struct v3 b)
{
	return v(a.y * b.z - a.z * b.y, a.z * b.x - a.x * b.z, a.x * b.y - a.y * b.x);
}
static double dot(struct v3 a, struct v3 b) { return a.x * b.x + a.y * b.y + a.z * b.z; }

int main(void)
{
	int i = 1;
	struct v3 r;

	printf("%d\n", add(mul(add(1, 2), add(3, 4)), mul(add(5, 6), mul(7, add(8, 9)))));
	// expect: 1330
	printf("%d\n", add(i + mul(i + 1, i + 2), add(i, mul(i, i)) * i)); // expect: 9
	printf("%g\n", mean(mean(1, 2, 3), add(1, 2), mean(4, 1, mean(0.5, 3, 0.25))));
	// expect: 1.80469
	r = plus(cross(v(1, 2, 3), v(4, 5, 6)), plus(v(1, 1, 1), cross(v(0, 1, 0), v(1, 0, 0))));
	printf("%g %g %g\n", r.x, r.y, r.z);    // expect: -2 7 -3
	printf("%g\n", dot(cross(r, v(1, 2, 3)), plus(r, v(1, 2, 3)))); // expect: 0
	printf("%g\n", plus(v(1, 2, 3), v(add(4, 5), mean(1, 1, 2), dot(v(1, 0, 0), v(2, 0, 0)))).z);
	// expect: 5
	printf("%d %g %d %g\n", add(1, 1), mean(1, 1, 1), mul(3, 3), dot(r, r)); // expect: 2 1 9 62
	return 0;
}
