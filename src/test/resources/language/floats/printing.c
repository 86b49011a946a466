// %f %e %g %a in widths, precisions and flags; rounding half to even in decimal; infinities and NaN.
#include <math.h>
#include <stdio.h>

int main(void)
{
	printf("%f %f\n", 1.5, -0.0);           // expect: 1.500000 -0.000000
	printf("%.0f %.0f %.0f %.0f\n", 0.5, 1.5, 2.5, -0.5); // expect: 0 2 2 -0
	printf("%.2f %.2f\n", 1.005, 2.675);    // expect: 1.00 2.67
	printf("%e %E\n", 12345.678, 0.00012);  // expect: 1.234568e+04 1.200000E-04
	printf("%.0e %.3e\n", 15.0, 9.9996);    // expect: 2e+01 1.000e+01
	printf("%g %g %g %g\n", 100000.0, 1000000.0, 0.0001, 0.00001);
	// expect: 100000 1e+06 0.0001 1e-05
	printf("%g %g\n", 1e100, 123456789.0);  // expect: 1e+100 1.23457e+08
	printf("%#g %#.3g %#.0f\n", 1.0, 100.0, 3.0); // expect: 1.00000 100. 3.
	printf("[%10.3f] [%-10.3f] [%010.3f]\n", 3.14159, 3.14159, -3.14159);
	// expect: [     3.142] [3.142     ] [-00003.142]
	printf("[%+f] [% f] [%+.1e]\n", 1.0, 1.0, -1.0);
	// expect: [+1.000000] [ 1.000000] [-1.0e+00]
	printf("%a %a\n", 1.0, -0.1);           // expect: 0x1p+0 -0x1.999999999999ap-4
	printf("%.3a %A\n", 1.99999, 255.5);    // expect: 0x2.000p+0 0X1.FFP+7
	printf("%f %F %e [%6g]\n", INFINITY, -INFINITY, NAN, INFINITY);
	// expect: inf -INF nan [   inf]
	printf("[%06f] [%-6f] [%+f]\n", INFINITY, INFINITY, INFINITY);
	// expect: [   inf] [inf   ] [+inf]
	printf("%.15g %.16g %.17g\n", 0.1, 0.1, 0.1); // expect: 0.1 0.1 0.10000000000000001
	printf("%.30f\n", 0.1);                 // expect: 0.100000000000000005551115123126
	printf("%.1f\n", 1e22);                 // expect: 10000000000000000000000.0
	printf("%f\n", 1e15 / 3);               // expect: 333333333333333.312500
	printf("%g\n", 5e-324);                 // expect: 4.94066e-324
	printf("%.17g\n", 1.7976931348623157e308); // expect: 1.7976931348623157e+308
	printf("%5.1f%%\n", 99.95);             // expect: 100.0%
	printf("%.*f %*.*f\n", 3, 2.0 / 3, 9, 2, 2.0 / 3); // expect: 0.667      0.67
	printf("%.50g\n", 0.5);                 // expect: 0.5
	return 0;
}
