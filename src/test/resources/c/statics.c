// Static data: relocations, strings, nested initialisers.
int printf(const char *, ...);

int tentative;
int tentative;
static int numbers[10] = {1, 2, [5] = 50, 60, [0] = 9};
int *to_number = &numbers[5];
char *string = "pointed at";
char array[] = "array", fixed[3] = "abc", longer[8] = "xy";
const char *const words[] = {"alpha", "beta" + 1, &"gamma"[2]};
struct item {
  short id;
  struct {
    const char *name;
    int *where;
  } detail;
  unsigned low : 4, high : 12;
  int (*function)(int);
};
static int square(int x) { return x * x; }
static struct item items[] = {
    {1, {"first", numbers}, 3, 4095, square},
    {.id = -2, .detail.name = "second", .detail.where = numbers + 6, .high = 9, .function = &square},
};
struct item *pointer = &items[1];
int **second_level = &items[0].detail.where;
struct list {
  struct list *next, *prev;
};
struct list head = {&head, &head};
double real = 1.5e3, negative = -0.25;
float single = 0.1f;
long computed = 3 * 4 + sizeof(int[7]), address_difference = (char *)&numbers[3] - (char *)&numbers[1];
unsigned char small = 0x1234 & 0xff;
_Bool yes = 5;
int *compound = (int[]){4, 5, 6};
struct item *unnamed = &(struct item){.id = 77};
unsigned long as_integer = (unsigned long)&numbers[2];
enum color { red, green = 5, blue } paint = blue;
union {
  int i;
  char c[4];
} both = {0x41424344};
struct {
  int n;
  char flexible[];
} tail = {2, "hi"};
int matrix[2][3] = {1, 2, 3, 4};
static int local_static(void) {
  static int *p = &numbers[1];
  static char text[] = "abc";
  text[0]++;
  return *p + text[0];
}
static const int constants[] = {7, 8, 9};

int main(void) {
  printf("%d %d %d %d %d\n", tentative, numbers[0], numbers[1], numbers[6], *to_number);
  printf("%s %s %s %.3s\n", string, array, longer, fixed);
  printf("%s %s %s\n", words[0], words[1], words[2]);
  for (int i = 0; i < 2; i++) {
    struct item *p = &items[i];
    printf("%d %s %d %u %u %d\n", p->id, p->detail.name, *p->detail.where, p->low, p->high, p->function(i + 3));
  }
  printf("%d %d %d\n", pointer->id, **second_level, head.next == &head && head.prev->next == &head);
  printf("%f %f %.8f\n", real, negative, single);
  printf("%ld %ld %x %d\n", computed, address_difference, small, yes);
  printf("%d %d %d\n", compound[2], unnamed->id, *(int *)as_integer);
  printf("%d %d %c %s\n", paint, green, both.c[0], tail.flexible);
  printf("%d %d %d\n", matrix[0][2], matrix[1][0], matrix[1][2]);
  int first = local_static(), second = local_static();
  printf("%d %d %d\n", first, second, constants[2]);
  compound[0] = 1;
  numbers[5]++;
  printf("%d %d\n", compound[0], *to_number);
  return 0;
}
// expect: 0 9 2 60 50
// expect: pointed at array xy abc
// expect: alpha eta mma
// expect: 1 first 9 3 4095 9
// expect: -2 second 60 0 9 16
// expect: -2 9 1
// expect: 1500.000000 -0.250000 0.10000000
// expect: 40 8 34 1
// expect: 6 77 0
// expect: 6 5 D hi
// expect: 3 4 0
// expect: 100 101 9
// expect: 1 51
