// An operand of an assembly statement is evaluated once, be it read and written.
#include <stdio.h>

static int count, object = 4;

static int *place(void) {
  ++count;
  return &object;
}

int main(void) {
  asm("" : "+r"(*place()));
  printf("%d %d\n", count, object);  // expect: 1 4
  asm("addl $3, %0" : "+r"(*place()));
  printf("%d %d\n", count, object);  // expect: 2 7
  asm volatile("movl $9, %0" : "=r"(*place()));
  printf("%d %d\n", count, object);  // expect: 3 9
  asm volatile("lock; addl %1, %0" : "+m"(*place()) : "ir"(5) : "memory");
  printf("%d %d\n", count, object);  // expect: 4 14
  asm volatile("" : "=m"(*place()));
  printf("%d %d\n", count, object);  // expect: 5 14
  int a[4] = {1, 2, 3, 4}, i = 0;
  asm volatile("addl %1, %0" : "+r"(a[i++]) : "r"(7));
  printf("%d %d\n", i, a[0]);  // expect: 1 8
  return 0;
}
