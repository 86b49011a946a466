/* Where a program begins and ends: main's caller, exit() and what it calls. */
#include <stdlib.h>
#include <unistd.h>

extern int main();
extern void __libc_init(int, char **, char **);
extern void __stdio_exit(void);

struct handler {
  void (*function)();
  void *argument;
  int with_status;
};

static struct handler first[32], *handlers = first;
static int count, room = 32;
static void (*quick[32])(void);
static int quick_count;

/* Constructors and destructors, by priority; the linker says where they are. */
extern void (*__start_init_array[])(int, char **, char **), (*__stop_init_array[])(int, char **, char **);
extern void (*__start_fini_array[])(void), (*__stop_fini_array[])(void);

int _start(int argc, char **argv, char **envp)
{
  __libc_init(argc, argv, envp);
  for (long i = 0; i < __stop_init_array - __start_init_array; i++)
    __start_init_array[i](argc, argv, envp);
  exit(main(argc, argv, envp));
}

static int add(void (*function)(), void *argument, int with_status)
{
  if (count == room) {
    struct handler *more = malloc(2 * room * sizeof *more);

    if (!more)
      return -1;
    for (int i = 0; i < count; i++)
      more[i] = handlers[i];
    handlers = more;
    room *= 2;
  }
  handlers[count].function = function;
  handlers[count].argument = argument;
  handlers[count].with_status = with_status;
  count++;
  return 0;
}

int atexit(void (*function)(void))
{
  return add(function, NULL, 0);
}

int on_exit(void (*function)(int, void *), void *argument)
{
  return add(function, argument, 1);
}

int at_quick_exit(void (*function)(void))
{
  if (quick_count == 32)
    return -1;
  quick[quick_count++] = function;
  return 0;
}

void exit(int status)
{
  while (count > 0) {
    struct handler *h = &handlers[--count];

    if (h->with_status)
      h->function(status, h->argument);
    else
      h->function();
  }
  for (long i = __stop_fini_array - __start_fini_array; i-- > 0; )
    __start_fini_array[i]();
  __stdio_exit();
  _exit(status);
}

void quick_exit(int status)
{
  while (quick_count > 0)
    quick[--quick_count]();
  _exit(status);
}
