/** The script of each shell. It asks `opend complete` for the words, so it never gets old. */
export const scripts = {
  bash: `_opend() {
  local IFS=$'\\n'
  COMPREPLY=($(opend complete -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null))
}
complete -o default -F _opend opend
`,
  zsh: `#compdef opend
_opend() {
  local -a found
  found=("\${(@f)$(opend complete -- "\${(@)words[2,CURRENT]}" 2>/dev/null)}")
  if [[ -n "$found" ]]; then compadd -a found; else _files; fi
}
compdef _opend opend
`,
  fish: `function __opend_complete
  set -l words (commandline -opc)
  set -l current (commandline -ct)
  opend complete -- $words[2..-1] "$current" 2>/dev/null
end
complete -c opend -f -a '(__opend_complete)'
complete -c opend -l key-file -r -F
`,
} as const;
